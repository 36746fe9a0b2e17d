import { z } from "zod";
import { dayField, idField, optionalDayField, optionalTextField, tickField } from "@/lib/validation/fields";
import {
  asksOnlyWhatIsSeen,
  familyNames,
  newAdultFields,
  noAskingUnseen,
  tieFlags,
  unknownOfAdult,
} from "./schema";

const optionalId = z.union([z.literal("").transform(() => null), idField]).default(null);
const { givenName: _, ...restOfAdult } = newAdultFields;

/** One form: the child, where it goes, one adult who is known already or new, and what that one may. */
export const registerFamilySchema = z
  .strictObject({
    /** Made by the form, so that sending twice makes one child. */
    childId: idField,
    ...familyNames,
    birthDate: dayField,
    groupId: optionalId,
    startsOn: optionalDayField,
    personId: optionalId,
    adultGivenName: optionalTextField(80),
    adultNamePrefix: optionalTextField(20),
    adultFamilyName: optionalTextField(80),
    email: restOfAdult.email,
    phone: restOfAdult.phone,
    ...tieFlags,
    sure: tickField,
  })
  .refine(asksOnlyWhatIsSeen, noAskingUnseen)
  .refine((one) => one.personId !== null || one.adultGivenName !== "", {
    message: "required",
    path: ["adultGivenName"],
  })
  .refine((one) => one.groupId === null || one.startsOn !== null, { message: "required", path: ["startsOn"] })
  .transform(({ adultGivenName, adultNamePrefix, adultFamilyName, email, phone, ...rest }) => {
    const { relation, hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect } = rest;
    const names = { givenName: adultGivenName, namePrefix: adultNamePrefix, familyName: adultFamilyName };
    return {
      ...rest,
      adult: { ...names, email, phone, ...unknownOfAdult },
      tie: { relation, hasAuthority, seesDaily, seesMedical, mayRequest, isContractHolder, mayCollect },
    };
  });

import { z } from "zod";
import { guardianRelations } from "@/db/schema/child";
import { languages } from "@/lib/i18n/language";
import { countries, homeCountry } from "@/lib/validation/country";
import {
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  nameFields,
  optionalDayField,
  optionalEmailField,
  optionalTextField,
  textField,
  tickField,
  versionField,
} from "@/lib/validation/fields";
import { optionalField, type Parsed } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";
import { parsePostcode } from "@/lib/validation/postcode";
import { typedText } from "@/lib/validation/text";

const homeFields = {
  street: textField(100),
  houseNumber: textField(12),
  postcode: typedText().max(12, "invalidPostcode").default(""),
  city: textField(80),
  country: z.enum(countries, "choose").default(homeCountry),
};
const typedNumber = typedText().max(40, "invalidPhone").optional();

/** Who has one name only has it as given name. */
export const familyNames = { ...nameFields, familyName: optionalTextField(80) };

/** Of an adult who is new on a form about a child; the rest of what is known of adults follows later. */
export const newAdultFields = {
  ...familyNames,
  email: optionalEmailField,
  phone: optionalField(parsePhone),
};

/** Postcode and telephone numbers are read as people write them in the country of the address. */
export const registerPersonSchema = z
  .strictObject({
    ...familyNames,
    /** Left out: that of the house (app.default_language). */
    language: z.enum(languages).optional(),
    /** Without an address for letters there is no log-in: somebody who only collects needs none. */
    email: optionalEmailField,
    phone: typedNumber,
    workPhone: typedNumber,
    address: z.strictObject(homeFields).nullable().default(null),
    /** Never shown to a co-parent. */
    shielded: z.boolean().default(false),
  })
  .transform(({ phone, workPhone, address, ...rest }, context) => {
    const country = address?.country;
    const read = <Value>(result: Parsed<Value>, ...path: string[]): Value => {
      if (result.ok) return result.value;
      context.addIssue({ code: "custom", message: result.problem, path });
      return z.NEVER;
    };
    const number = (typed: string | undefined, field: string) =>
      typed?.trim() ? read(parsePhone(typed, country), field) : null;
    return {
      ...rest,
      phone: number(phone, "phone"),
      workPhone: number(workPhone, "workPhone"),
      address: address && {
        ...address,
        postcode: read(parsePostcode(address.postcode, country), "address", "postcode"),
      },
    };
  });

export const registerChildSchema = z.strictObject({ ...familyNames, birthDate: dayField });

/** Authority, daily life, health, asking, money and collecting are separate questions. */
export const tieFlags = {
  relation: z.enum(guardianRelations, "choose"),
  hasAuthority: tickField,
  seesDaily: tickField,
  seesMedical: tickField,
  mayRequest: tickField,
  isContractHolder: tickField,
  mayCollect: tickField,
  proof: optionalTextField(200),
};
export const asksOnlyWhatIsSeen = (one: { seesDaily: boolean; mayRequest: boolean }) =>
  one.seesDaily || !one.mayRequest;
export const noAskingUnseen = { message: "choose", path: ["seesDaily"] };

export const addGuardianSchema = z
  .strictObject({
    childId: idField,
    personId: idField,
    ...tieFlags,
    startsOn: dayField,
    endsOn: optionalDayField,
  })
  .refine(inOrder, endBeforeBegin)
  .refine(asksOnlyWhatIsSeen, noAskingUnseen);

/** An adult who is new, with the tie; the form makes the id of the person, so that sending twice makes one. */
export const enrolGuardianSchema = z
  .strictObject({
    ...{ childId: idField, newPersonId: idField },
    ...newAdultFields,
    ...tieFlags,
    startsOn: dayField,
  })
  .refine(asksOnlyWhatIsSeen, noAskingUnseen)
  .transform(({ childId, newPersonId, givenName, namePrefix, familyName, email, phone, ...tie }) => ({
    ...{ childId, newPersonId, tie },
    adult: { givenName, namePrefix, familyName, email, phone, ...unknownOfAdult },
  }));

/** What the short form of a new adult leaves for later. */
export const unknownOfAdult = {
  language: undefined,
  workPhone: null,
  address: null,
  shielded: false,
} as const;

export const changeGuardianSchema = z
  .strictObject({ guardianshipId: idField, version: versionField, startsOn: dayField, ...tieFlags })
  .refine(asksOnlyWhatIsSeen, noAskingUnseen);

/** A tie as it was seen: taking back its end, or its block. */
export const guardianshipSchema = z.strictObject({ guardianshipId: idField, version: versionField });

export const correctChildSchema = z.strictObject({
  childId: idField,
  version: versionField,
  ...familyNames,
  birthDate: dayField,
});

export const endGuardianshipSchema = z.strictObject({
  guardianshipId: idField,
  endsOn: dayField,
  version: versionField,
});

export const blockGuardianSchema = z.strictObject({
  guardianshipId: idField,
  reason: textField(1000),
  /** What was seen, where it stands in the file; empty when it is kept elsewhere. */
  documentId: z.union([z.literal("").transform(() => null), idField]).optional(),
  version: versionField,
});

const mostLabels = 12;

/** As a form sends it: allergies in one line, parted by commas. */
export const childHealthForm = z
  .strictObject({
    childId: idField,
    version: versionField,
    allergies: optionalTextField(500),
    diet: optionalTextField(500),
    remarks: optionalTextField(2000),
  })
  .transform(({ allergies, ...rest }, context) => {
    const labels = allergies
      .split(/[,\n]/)
      .map((label) => label.trim())
      .filter(Boolean);
    const problem =
      labels.length > mostLabels ? "tooMany" : labels.some((label) => label.length > 40) ? "tooLong" : null;
    if (problem) context.addIssue({ code: "custom", message: problem, path: ["allergies"] });
    return { ...rest, allergies: labels };
  });

export const setChildHealthSchema = z.strictObject({
  childId: idField,
  allergies: z.array(textField(40)).max(mostLabels, "tooMany").default([]),
  diet: optionalTextField(500),
  remarks: optionalTextField(2000),
  /** Zero while nothing was recorded yet. */
  version: versionField,
});

import { z } from "zod";
import { careTypes, groupKinds, requestModes } from "@/db/schema/organisation";
import { officeRoles, roles } from "@/lib/access/roles";
import { languages } from "@/lib/i18n/language";
import { dayPartCodes } from "@/lib/time/day-parts";
import { schoolRegions } from "@/lib/time/school-regions";
import { parseColour } from "@/lib/validation/colour";
import { parseCreditorId } from "@/lib/validation/creditor-id";
import { parseEmail } from "@/lib/validation/email";
import {
  addressFields,
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  optionalDayField,
  optionalTextField,
  phoneField,
  textField,
  timeField,
  versionField,
} from "@/lib/validation/fields";
import { parseIban } from "@/lib/validation/iban";
import { parseLrkNumber } from "@/lib/validation/lrk-number";
import { field, optionalField, parsed, problem } from "@/lib/validation/parsed";
import { typedText } from "@/lib/validation/text";
import { parseWebAddress } from "@/lib/validation/web-address";

const optionalIdField = z.union([z.literal("").transform(() => null), idField, z.null()]);
const count = (min: number, max: number) =>
  z.coerce.number("outOfRange").int("outOfRange").min(min, "outOfRange").max(max, "outOfRange");
const weekdayField = count(1, 7);
const notEmpty = (span: { from: string; to: string }) => span.from < span.to;
const toAfterFrom = { message: "endBeforeBegin", path: ["to"] };

const organisationFields = {
  name: textField(100),
  kvkNumber: typedText().regex(/^\d{8}$/, "invalid"),
  iban: field(parseIban),
  email: field(parseEmail),
  phone: phoneField,
  ...addressFields,
};
/** Name and web address of the complaints body: both or neither, said at the one that is missing. */
const complaintsFields = {
  complaintsBody: optionalField((text) =>
    text.trim().length > 100 ? problem("tooLong") : parsed(text.trim()),
  ),
  complaintsUrl: optionalField(parseWebAddress),
};
const incomplete = (path: string) => ({ message: "required", path: [path] });
type Complaints = { complaintsBody: string | null; complaintsUrl: string | null };

export const setUpOrganisationSchema = z.strictObject(organisationFields);
export const correctOrganisationSchema = z
  .strictObject({
    ...organisationFields,
    ...complaintsFields,
    defaultLanguage: z.enum(languages, "choose"),
    creditorId: optionalField(parseCreditorId),
    accentColour: field(parseColour),
    /** Of passwords that are chosen from now on; those there are stay good. */
    passwordMinimum: z.coerce
      .number("outOfRange")
      .int("outOfRange")
      .min(8, "outOfRange")
      .max(64, "outOfRange"),
    version: versionField,
  })
  .refine(
    (one: Complaints) => one.complaintsUrl === null || one.complaintsBody !== null,
    incomplete("complaintsBody"),
  )
  .refine(
    (one: Complaints) => one.complaintsBody === null || one.complaintsUrl !== null,
    incomplete("complaintsUrl"),
  );

/** The file comes apart from these (app/api/files/terms). */
export const addTermsSchema = z.strictObject({ name: textField(80), startsOn: dayField });
export const takeBackTermsSchema = z.strictObject({ termsId: idField });

/** Empty: no logo. `instead` is what stood there when the button was shown. */
export const chooseLogoSchema = z.strictObject({ logoId: optionalIdField, instead: optionalIdField });

/** The last part of a logo's address. */
export const logoHashSchema = typedText().regex(/^[0-9a-f]{64}$/, "invalid");

/** May be empty: then the portal's own sentence is shown. */
export const setBlockedTextSchema = z.strictObject({
  blockedText: optionalTextField(500),
  version: versionField,
});

export const locationFields = {
  name: textField(80),
  ...addressFields,
  phone: phoneField,
  schoolRegion: z
    .union([z.literal("").transform(() => null), z.enum(schoolRegions), z.null()], "choose")
    .default(null),
};
export const week = z
  .array(
    z.strictObject({ weekday: weekdayField, from: timeField, to: timeField }).refine(notEmpty, toAfterFrom),
  )
  .min(1)
  .max(7);

export const openLocationSchema = z.strictObject({
  ...locationFields,
  registrations: z
    .array(z.strictObject({ careType: z.enum(careTypes), lrkNumber: field(parseLrkNumber) }))
    .min(1)
    .max(careTypes.length),
  opening: week,
  startsOn: dayField,
});

/** For which ages a group is, and how many places it has. */
export const groupSizeFields = {
  kind: z.enum(groupKinds),
  fromAgeMonths: count(0, 156),
  toAgeMonths: count(1, 156),
  places: count(1, 30),
};
export const agesInOrder = (group: { fromAgeMonths: number; toAgeMonths: number }) =>
  group.fromAgeMonths < group.toAgeMonths;
export const wrongAges = { message: "endBeforeBegin", path: ["toAgeMonths"] };

export const addGroupSchema = z
  .strictObject({
    ...{ locationId: idField, careType: z.enum(careTypes), name: textField(60) },
    ...groupSizeFields,
  })
  .refine(agesInOrder, wrongAges);

export const setDayPartsSchema = z.strictObject({
  locationId: idField,
  startsOn: dayField,
  parts: z
    .array(
      z
        .strictObject({ code: z.enum(dayPartCodes), from: timeField, to: timeField })
        .refine(notEmpty, toAfterFrom),
    )
    .min(1)
    .max(dayPartCodes.length),
});

export const setRequestPolicySchema = z.strictObject({
  locationId: idField,
  careType: z.enum(careTypes),
  mode: z.enum(requestModes),
  extraLeadDays: count(0, 60),
  extraDeadline: timeField,
  absenceLeadDays: count(0, 60),
  absenceDeadline: timeField,
  maxDaysAhead: count(1, 366).default(183),
  startsOn: dayField,
});

export const closeDaySchema = z.strictObject({
  /** Null closes every location. */
  locationId: idField.nullable(),
  day: dayField,
  name: textField(80),
});

export const roleFields = {
  role: z.enum(roles),
  /** Empty: every location. */
  locationId: optionalIdField,
  startsOn: dayField,
  endsOn: optionalDayField,
};
/** Office and admin reach every location, carer and manager always one. */
export const whereItBelongs = ({ role, locationId }: { role: string; locationId: string | null }) =>
  (officeRoles as readonly string[]).includes(role) === (locationId === null);
export const wrongPlace = { message: "choose", path: ["locationId"] };

export const grantRoleSchema = z
  .strictObject({ personId: idField, ...roleFields })
  .refine(whereItBelongs, wrongPlace)
  .refine(inOrder, endBeforeBegin);

export const takeBackRoleEndSchema = z.strictObject({ grantId: idField });
export const endRoleSchema = z.strictObject({ grantId: idField, endsOn: dayField });

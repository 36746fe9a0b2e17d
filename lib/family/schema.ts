import { z } from "zod";
import { guardianRelations } from "@/db/schema/child";
import { languages } from "@/lib/i18n/language";
import {
  addressFields,
  dayField,
  endBeforeBegin,
  idField,
  inOrder,
  nameFields,
  optionalDayField,
  optionalEmailField,
  optionalPhoneField,
  optionalTextField,
  textField,
  versionField,
} from "@/lib/validation/fields";

export const registerPersonSchema = z.strictObject({
  ...nameFields,
  language: z.enum(languages).default("nl"),
  /** Without an address for letters there is no log-in: somebody who only collects needs none. */
  email: optionalEmailField,
  phone: optionalPhoneField,
  workPhone: optionalPhoneField,
  address: z.strictObject(addressFields).nullable().default(null),
  /** Never shown to a co-parent. */
  shielded: z.boolean().default(false),
});

export const registerChildSchema = z.strictObject({ ...nameFields, birthDate: dayField });

/** Authority, daily life, health, asking, money and collecting are separate questions. */
export const addGuardianSchema = z
  .strictObject({
    childId: idField,
    personId: idField,
    relation: z.enum(guardianRelations),
    hasAuthority: z.boolean(),
    seesDaily: z.boolean(),
    seesMedical: z.boolean(),
    mayRequest: z.boolean(),
    isContractHolder: z.boolean(),
    mayCollect: z.boolean(),
    startsOn: dayField,
    endsOn: optionalDayField,
  })
  .refine(inOrder, endBeforeBegin)
  .refine((one) => one.seesDaily || !one.mayRequest, { message: "choose", path: ["seesDaily"] });

export const endGuardianshipSchema = z.strictObject({
  guardianshipId: idField,
  endsOn: dayField,
  version: versionField,
});

export const blockGuardianSchema = z.strictObject({
  guardianshipId: idField,
  reason: textField(1000),
  version: versionField,
});

export const setChildHealthSchema = z.strictObject({
  childId: idField,
  allergies: z.array(textField(40)).max(12, "tooMany").default([]),
  diet: optionalTextField(500),
  remarks: optionalTextField(2000),
  /** Zero while nothing was recorded yet. */
  version: versionField,
});

import { z } from "zod";
import { dayField, idField, tickField } from "@/lib/validation/fields";
import { agesInOrder, groupSizeFields, wrongAges } from "./schema";

export const setGroupSizeSchema = z
  .strictObject({
    groupId: idField,
    startsOn: dayField,
    ...groupSizeFields,
    /** On some days more children are in the group than it has places then, and that was agreed. */
    fullAnyway: tickField,
  })
  .refine(agesInOrder, wrongAges);

export const takeBackGroupSizeSchema = z.strictObject({ groupId: idField, startsOn: dayField });

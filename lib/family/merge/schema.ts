import { z } from "zod";
import { idField } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";
import { childLines, type LineName, personLines } from "./lines";

const side = z.enum(["kept", "gone"], "choose").optional();
const anySide = z.enum(["kept", "gone", "both"], "choose").optional();
const sidesOf = <Name extends LineName>(lines: Record<Name, unknown>) =>
  Object.fromEntries(Object.keys(lines).map((name) => [name, anySide])) as Record<Name, typeof anySide>;

/** Which record stays and which goes, as they were seen (`seen` is a digest of both), and what was chosen. */
const two = { keptId: idField, goneId: idField, seen: typedText().max(64, "invalid") };
const notItself = (input: { keptId: string; goneId: string }) => input.keptId !== input.goneId;
const itself = { message: "invalid", path: ["goneId"] };

export const mergeChildrenSchema = z
  .strictObject({ ...two, ...sidesOf(childLines) })
  .refine(notItself, itself)
  .transform(({ keptId, goneId, seen, ...chosen }) => ({ keptId, goneId, seen, chosen }));

export const mergePeopleSchema = z
  .strictObject({ ...two, ...sidesOf(personLines), account: side })
  .refine(notItself, itself)
  .transform(({ keptId, goneId, seen, ...chosen }) => ({ keptId, goneId, seen, chosen }));

export const unmergeSchema = z.strictObject({ mergeId: idField });

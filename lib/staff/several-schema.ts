import { z } from "zod";
import { roles } from "@/lib/access/roles";
import { splitName } from "@/lib/names/split-name";
import { whereItBelongs } from "@/lib/organisation/schema";
import { people } from "@/lib/texts/people";
import { parseEmail } from "@/lib/validation/email";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { dayField, nameFields, optionalTextField } from "@/lib/validation/fields";
import { field } from "@/lib/validation/parsed";
import { typedText } from "@/lib/validation/text";
import { folded, mostRows, readPasted, rowFields, type TypedRow } from "./typed-rows";

const rowSchema = z
  .strictObject({
    ...nameFields,
    email: field(parseEmail),
    role: z.enum(roles, "choose"),
    /** Its id, or its name where the row was pasted; empty for those of every location. */
    place: optionalTextField(80),
    startsOn: dayField,
  })
  .refine(({ role, place }) => whereItBelongs({ role, locationId: place || null }), {
    ...{ message: "choose", path: ["place"] },
  });

/** Names of roles in both languages, with what they stand for. */
export const roleMeanings: Record<string, string> = Object.fromEntries(
  roles.flatMap((role) =>
    [role, people.nl.roles[role], people.en.roles[role]].map((name) => [folded(name), role]),
  ),
);

/** Every cell that a form may have, empty where it has fewer rows. */
const cells = Object.fromEntries(
  Array.from({ length: mostRows }, (_, at) => at + 1).flatMap((row) =>
    rowFields.map((name) => [`${name}${row}`, typedText().max(300, "tooLong").default("")]),
  ),
);

type Sent = { rows: number; pasted: string } & Record<string, unknown>;
type Numbered = { row: number; typed: TypedRow };

/** The rows that somebody filled in, by their numbers; pasted lines go on after the last of the form. */
function rowsOf({ rows, pasted, ...sent }: Sent): Numbered[] {
  const typed = Array.from({ length: rows }, (_, at) => {
    const cells = rowFields.map((name) => [name, String(sent[`${name}${at + 1}`] ?? "")]);
    return Object.fromEntries(cells) as TypedRow;
  });
  return [...typed, ...readPasted(pasted, { roles: roleMeanings, places: {} })]
    .map((one, at) => ({ row: at + 1, typed: one }))
    .filter((one) => one.typed.name.trim() !== "" || one.typed.email.trim() !== "");
}

/** As a person knows the fields: the parts of a name are one. */
const shownAs = (name: string) => (name in nameFields ? "name" : name);

/** Several new colleagues; every fault stands at the field of its own row. */
export const engageSeveralSchema = z
  .strictObject({
    rows: z.coerce.number().int("invalid").min(1, "invalid").max(mostRows, "tooMany"),
    pasted: typedText().max(20_000, "tooLong").default(""),
    ...cells,
  })
  .transform((sent, context) => {
    const wrong = (name: string, message: string) =>
      context.addIssue({ code: "custom", path: [name], message });
    const filled = rowsOf(sent);
    if (filled.length === 0) wrong("name1", "required");
    if ((filled.at(-1)?.row ?? 0) > mostRows) wrong("pasted", "tooMany");
    return filled.flatMap(({ row, typed: { name, ...typed } }) => {
      const parsed = rowSchema.safeParse({ ...splitName(name), ...typed });
      if (parsed.success) return [{ row, ...parsed.data }];
      for (const [path, problem] of Object.entries(fieldProblemsOf(parsed.error)))
        wrong(`${shownAs(path)}${row}`, problem);
      return [];
    });
  });

export type NewColleague = z.output<typeof engageSeveralSchema>[number];

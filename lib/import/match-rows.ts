import type { CareDay } from "@/lib/time/types";
import { foldName } from "./fold";
import { adultRegister, type FileAdult, type KnownAdult } from "./match-adults";
import { type KnownGroup, matchPlace, type Placed } from "./match-place";
import type { Problem } from "./problem";
import type { ReadTie } from "./read-adult";
import type { ReadRow } from "./read-rows";

/** What stands on the books of all that the rows mention; `actorId` is whoever imports, null for a program. */
export type Known = {
  children: { name: string; birthDate: CareDay }[];
  adults: KnownAdult[];
  groups: KnownGroup[];
  actorId: string | null;
};
export type NewFamily = Pick<ReadRow, "row" | "number" | "child"> & {
  place: Placed | null;
  adults: { adult: FileAdult; tie: ReadTie }[];
};
type Complain = (row: ReadRow, problem: Omit<Problem, "row">) => void;

/** What the rows become, and all in which they contradict each other or the books. */
export function matchRows(rows: readonly ReadRow[], known: Known) {
  const problems: Problem[] = [];
  const complain: Complain = ({ row }, problem) => problems.push({ row, ...problem });
  const once = twiceFinder(known, complain);
  const whoIs = adultRegister(known.adults);
  const families = rows.map((row): NewFamily => {
    once(row);
    const place = row.place && matchPlace(row.place, known.groups);
    if (place && "code" in place) complain(row, place);
    const adults = adultsOf(row, whoIs, known.actorId, complain);
    const { number, child } = row;
    return { row: row.row, number, child, place: place && "groupId" in place ? place : null, adults };
  });
  return { families, problems };
}

/** Each number and each child once in a file, and no child that is on the books already. */
function twiceFinder({ children }: Known, complain: Complain) {
  const numbers = new Map<string, number>();
  const kids = new Map<string, number>();
  const registered = new Set(children.map(({ name, birthDate }) => `${birthDate} ${name}`));
  return (row: ReadRow) => {
    const { number, child } = row;
    const kid = `${child.birthDate} ${foldName(child)}`;
    const [sameNumber, sameChild] = [numbers.get(number), kids.get(kid)];
    if (sameNumber)
      complain(row, { column: "number", value: number, code: "numberTwice", other: sameNumber });
    const named = { column: "givenName", value: child.givenName } as const;
    if (sameChild) complain(row, { ...named, code: "childTwice", other: sameChild });
    else if (registered.has(kid)) complain(row, { ...named, code: "childKnown" });
    if (!sameNumber) numbers.set(number, row.row);
    if (!sameChild) kids.set(kid, row.row);
  };
}

function adultsOf(
  row: ReadRow,
  whoIs: ReturnType<typeof adultRegister>,
  actorId: string | null,
  complain: Complain,
) {
  const found: NewFamily["adults"] = [];
  for (const { slot, person, tie } of row.adults) {
    const at = (part: "Email" | "GivenName", value: string) => ({
      column: `adult${slot}${part}` as const,
      value,
    });
    const who = whoIs(person);
    if ("takenBy" in who) {
      complain(row, { ...at("Email", person.email ?? ""), code: "emailOfOther" });
      continue;
    }
    if (found.some((one) => one.adult === who.adult))
      complain(row, { ...at("GivenName", person.givenName), code: "sameAdult" });
    if (actorId !== null && who.adult.personId === actorId)
      complain(row, { ...at("GivenName", person.givenName), code: "ownFamily" });
    found.push({ adult: who.adult, tie });
  }
  return found;
}

import "server-only";
import type { z } from "zod";
import { type AdultPart, type AdultSlot, adultParts } from "@/db/schema/import";
import { asksOnlyWhatIsSeen, registerPersonSchema } from "@/lib/family/schema";
import { homeCountry, isCountry } from "@/lib/validation/country";
import { type FieldProblem, problemOf } from "@/lib/validation/field-problem";
import type { Parsed } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";
import { parsePostcode } from "@/lib/validation/postcode";
import { countryOf, type Relation, relationOf, tickOf } from "./cells";
import type { Problem } from "./problem";

export type ReadAdult = { slot: AdultSlot; person: z.output<typeof registerPersonSchema>; tie: ReadTie };
export type ReadTie = { relation: Relation } & Record<TieFlag, boolean>;
type TieFlag =
  | "hasAuthority"
  | "seesDaily"
  | "seesMedical"
  | "mayRequest"
  | "isContractHolder"
  | "mayCollect";
type Cells = (part: AdultPart) => string;
type Complain = (part: AdultPart, code: Problem["code"]) => void;

/** What says who somebody is; ticks alone, as another program fills in for everybody, make nobody. */
const personal = adultParts.slice(0, adultParts.indexOf("Country")).filter((part) => part !== "Relation");

export const isNobody = (cells: Cells) => personal.every((part) => cells(part) === "");

/** An adult of a row, by the same rules as the form; null once something was complained of. */
export function readAdult(slot: AdultSlot, cells: Cells, complain: Complain): ReadAdult | null {
  let isSound = true;
  const refuse: Complain = (part, code) => {
    isSound = false;
    complain(part, code);
  };
  const tie = readTie(slot, cells, refuse);
  const person = readPerson(cells, refuse);
  return isSound && person ? { slot, person, tie } : null;
}

const fieldOf: Record<string, AdultPart> = {
  ...{ givenName: "GivenName", namePrefix: "NamePrefix", familyName: "FamilyName" },
  ...{ email: "Email", phone: "Phone", workPhone: "WorkPhone" },
  ...{ street: "Street", houseNumber: "HouseNumber", postcode: "Postcode", city: "City", country: "Country" },
} as const;

function readPerson(cells: Cells, refuse: Complain) {
  const shielded = tickOf(cells("Shielded"), false);
  if (shielded === null) refuse("Shielded", "notYesNo");
  const parsed = registerPersonSchema.safeParse({
    ...{ givenName: cells("GivenName"), namePrefix: cells("NamePrefix"), familyName: cells("FamilyName") },
    ...{ email: cells("Email"), phone: cells("Phone"), workPhone: cells("WorkPhone") },
    ...{ address: addressOf(cells), shielded: shielded ?? false },
  });
  if (parsed.success) return parsed.data;
  for (const [part, problem] of problemsOf(parsed.error, cells)) refuse(part, problem);
  return null;
}

const home = ["Street", "HouseNumber", "Postcode", "City"] as const;

const addressOf = (cells: Cells) => {
  if (home.every((part) => cells(part) === "")) return null;
  const [street, houseNumber, postcode, city] = home.map(cells);
  return { street, houseNumber, postcode, city, country: countryOf(cells("Country")) || undefined };
};

/** One for each column. The form reads numbers and postcodes once the rest is in order; a list names all at once. */
function problemsOf(error: z.ZodError, cells: Cells): Map<AdultPart, FieldProblem> {
  const address = addressOf(cells);
  const country = address?.country && isCountry(address.country) ? address.country : homeCountry;
  const found = [
    ...error.issues.map((issue) => [fieldOf[String(issue.path.at(-1))], problemOf(issue)] as const),
    ...(["Phone", "WorkPhone"] as const)
      .filter((part) => cells(part) !== "")
      .map((part) => [part, problemIn(parsePhone(cells(part), country))] as const),
    ["Postcode", address ? problemIn(parsePostcode(cells("Postcode"), country)) : null] as const,
  ];
  const problems = new Map<AdultPart, FieldProblem>();
  for (const [part, problem] of found)
    if (part && problem && !problems.has(part)) problems.set(part, problem);
  return problems;
}

const problemIn = (read: Parsed<unknown>) => (read.ok ? null : read.problem);

/** A parent may what most parents may, the first one pays; whoever else comes only collects. */
function readTie(slot: AdultSlot, cells: Cells, refuse: Complain): ReadTie {
  const relation = relationOf(cells("Relation"));
  if (relation === null) refuse("Relation", "unknownRelation");
  const isParent = relation !== "grandparent" && relation !== "other";
  const tick = (part: AdultPart, usual: boolean) => {
    const value = tickOf(cells(part), usual);
    if (value === null) refuse(part, "notYesNo");
    return value ?? usual;
  };
  const tie = {
    relation: relation ?? "parent",
    hasAuthority: tick("HasAuthority", isParent),
    seesDaily: tick("SeesDaily", isParent),
    seesMedical: tick("SeesMedical", isParent),
    mayRequest: tick("MayRequest", isParent),
    isContractHolder: tick("IsContractHolder", isParent && slot === 1),
    mayCollect: tick("MayCollect", true),
  };
  if (!asksOnlyWhatIsSeen(tie)) refuse("MayRequest", "asksUnseen");
  return tie;
}

import "server-only";
import type { ChangeQuestion } from "@/db/schema/change-request";
import { careDay } from "@/lib/time/care-day";
import { parseBsn } from "@/lib/validation/bsn";
import { homeCountry, parseCountry } from "@/lib/validation/country";
import { parseIban } from "@/lib/validation/iban";
import { type Parsed, type Parser, parsed, problem } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";
import { parsePostcode } from "@/lib/validation/postcode";

/** How a value is shown; numbers of the state and the bank only masked. */
export type Shown = "text" | "postcode" | "country" | "phone" | "day" | "bsn" | "iban" | "people";

/** Typed text → the value as it is kept and compared; an emptied field is "". */
type FieldParser = (typed: string, form: Readonly<Record<string, string | undefined>>) => Parsed<string>;

export type FieldRule = {
  question: ChangeQuestion;
  parse: FieldParser;
  shown: Shown;
  /** Encrypted in the request. An empty field leaves such a number as it is: it is never shown to be retyped. */
  sealed?: true;
};

const text =
  (max: number): Parser<string> =>
  (typed) => {
    const value = typed.trim().replace(/\r\n/g, "\n");
    return value.length > max ? problem("tooLong") : parsed(value);
  };

const needed =
  (parse: Parser<string>): Parser<string> =>
  (typed) =>
    typed.trim() === "" ? problem("required") : parse(typed);

const maybe =
  (parse: Parser<string>): Parser<string> =>
  (typed) =>
    typed.trim() === "" ? parsed("") : parse(typed);

const day: Parser<string> = (typed) => {
  const value = careDay(typed.trim());
  return value ? parsed(value) : problem("invalidDate");
};

const mostLabels = 12;

/** Short labels, parted by commas or lines: "Pinda, Noten". */
const labels: Parser<string> = (typed) => {
  const all = typed
    .split(/[,\n]/)
    .map((label) => label.trim())
    .filter(Boolean);
  if (all.length > mostLabels) return problem("tooMany");
  return all.some((label) => label.length > 40) ? problem("tooLong") : parsed(all.join(", "));
};
export const labelsOf = (value: string): string[] => (value === "" ? [] : value.split(", "));

/** A postcode and a number are read as people write them in the country of the address beside them. */
const inCountry =
  (parse: (typed: string, country: string) => Parsed<string>): FieldParser =>
  (typed, form) => {
    const country = parseCountry(form.country ?? "");
    return maybe((text) => parse(text, country.ok ? country.value : homeCountry))(typed);
  };

const rule = (question: ChangeQuestion, parse: FieldParser, shown: Shown = "text"): FieldRule => ({
  question,
  parse,
  shown,
});

/** People arrive as rows (people.ts); their text is made there. */
const people = (): FieldRule => rule("daily", parsed, "people");

/** Closed list of what a guardian may change of a child, in the order of the screens. */
export const childRules = {
  givenName: rule("daily", needed(text(80))),
  namePrefix: rule("daily", text(20)),
  familyName: rule("daily", text(80)),
  birthDate: rule("daily", needed(day), "day"),
  bsn: { ...rule("authority", maybe(parseBsn), "bsn"), sealed: true },
  school: rule("daily", text(120)),
  street: rule("address", text(100)),
  houseNumber: rule("address", text(12)),
  postcode: rule("address", inCountry(parsePostcode), "postcode"),
  city: rule("address", text(80)),
  country: rule("address", parseCountry, "country"),
  allergies: rule("medical", labels),
  diet: rule("medical", text(500)),
  medicines: rule("medical", text(1000)),
  vaccinations: rule("medical", text(500)),
  remarks: rule("medical", text(2000)),
  doctorName: rule("medical", text(120)),
  doctorPhone: rule("medical", inCountry(parsePhone), "phone"),
  insurer: rule("medical", text(80)),
  policyNumber: rule("medical", text(40)),
  collectors: people(),
  emergencyContacts: people(),
} satisfies Record<string, FieldRule>;

/** Likewise of the own data. The log-in address is not here: it is confirmed by a link (lib/account/email/change-email.ts). */
export const personRules = {
  givenName: rule("own", needed(text(80))),
  namePrefix: rule("own", text(20)),
  familyName: rule("own", text(80)),
  street: rule("own", text(100)),
  houseNumber: rule("own", text(12)),
  postcode: rule("own", inCountry(parsePostcode), "postcode"),
  city: rule("own", text(80)),
  country: rule("own", parseCountry, "country"),
  phone: rule("own", inCountry(parsePhone), "phone"),
  workPhone: rule("own", inCountry(parsePhone), "phone"),
  birthDate: rule("money", maybe(day), "day"),
  bsn: { ...rule("money", maybe(parseBsn), "bsn"), sealed: true },
  iban: { ...rule("money", maybe(parseIban), "iban"), sealed: true },
} satisfies Record<string, FieldRule>;

export type ChildField = keyof typeof childRules;
export type PersonField = keyof typeof personRules;
export type ChangeFieldName = ChildField | PersonField;
export type ChildValues = Partial<Record<ChildField, string>>;
export type PersonValues = Partial<Record<PersonField, string>>;

export const addressFields = ["street", "houseNumber", "postcode", "city", "country"] as const;

/** Whom or what a change is about. */
export type SubjectKind = "child" | "person";
export type Subject = { kind: SubjectKind; id: string };
export type Values = Partial<Record<ChangeFieldName, string>>;

export const rulesOf = (kind: SubjectKind): Partial<Record<ChangeFieldName, FieldRule>> =>
  kind === "child" ? childRules : personRules;

export function ruleOf(kind: SubjectKind, field: string): FieldRule {
  const found = Object.entries(rulesOf(kind)).find(([name]) => name === field)?.[1];
  if (!found) throw new Error(`Not a field of a ${kind}: ${field}`);
  return found;
}

/** Health is told apart from the rest: it reaches the group at once and is looked at first. */
export const isAboutHealth = (kind: SubjectKind, field: string): boolean =>
  ruleOf(kind, field).question === "medical";

/** What only the office may see makes the whole request the office's. */
export const isForOffice = (kind: SubjectKind, fields: readonly string[]): boolean =>
  fields.some((field) => ["authority", "money"].includes(ruleOf(kind, field).question));

import { recordChildData } from "@/lib/change-request/record-child-data";
import { ageInMonths } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "./calendar";
import { marked } from "./canaries";
import type { EnrolledChild } from "./children";
import { addressOf, type Family } from "./families";
import { kompasFamilies } from "./families-kompas";
import { lindeFamilies } from "./families-linde";
import { testBsn } from "./money/numbers";
import { payersOf, recordBilling, registerTown } from "./money/payers";
import { forEachOf, perform } from "./perform";
import { chance } from "./random";
import { nameOf } from "./sketch";
import type { Team } from "./staff";

const doctors = [
  { name: "Huisartsenpraktijk Stratum", phone: "040 2110 101" },
  { name: "Huisartsen De Akkers", phone: "040 2110 202" },
  { name: "Gezondheidscentrum Woensel", phone: "040 2110 303" },
  { name: "Praktijk Van Rooij en Smolders", phone: "040 2110 404" },
];
const insurers = ["CZ", "VGZ", "Zilveren Kruis", "Menzis", "ONVZ"];
const schools = ["Basisschool De Boomgaard", "Basisschool 't Palet", "Kindcentrum De Vuurvlinder"];
const helpers = [
  { relation: "oma", names: ["Riet", "Toos", "Marijke", "Ria"] },
  { relation: "opa", names: ["Henk", "Piet", "Wim", "Theo"] },
  { relation: "tante", names: ["Kim", "Anouk", "Lieke", "Esra"] },
  { relation: "oom", names: ["Jeroen", "Sander", "Murat", "Mark"] },
  { relation: "buurvrouw", names: ["Petra Kusters", "Yvonne Maas", "Carola de Wit", "Linda Roefs"] },
];

/** Children of the demonstration count from here, their parents below. */
const firstChildNumber = 400;

/** Relatives bear the child's name, neighbours one of their own. */
function named(name: string, { sketch }: EnrolledChild) {
  const { namePrefix, familyName } = nameOf(sketch.name);
  return name.includes(" ") ? name : [name, namePrefix, familyName].filter(Boolean).join(" ");
}

function person(child: EnrolledChild, field: string, index: number) {
  const luck = chance(field, child.sketch.name, String(index));
  const helper = luck.pick(helpers);
  return {
    name: marked(child.family, named(luck.pick(helper.names), child)),
    phone: `06 3000 ${String(luck.between(1000, 9999))}`,
    relation: helper.relation,
  };
}

const rowsOf = (child: EnrolledChild, field: string, most: number) => {
  const count = chance("people", field, child.sketch.name).between(field === "collectors" ? 0 : 1, most);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => Object.entries(person(child, field, index))).flatMap(
      (parts, index) => parts.map(([part, value]) => [`${field}.${index}.${part}`, value]),
    ),
  );
};

/** What a parent told at the intake; allergies and diet stand in the file already. */
function intakeOf(child: EnrolledChild, number: number, calendar: Calendar) {
  const luck = chance("intake", child.sketch.name);
  const doctor = luck.pick(doctors);
  const months = ageInMonths(child.birth, calendar.today);
  const inhaler = luck.happens(0.06);
  return {
    bsn: testBsn(firstChildNumber + number),
    school: months >= 42 ? luck.pick(schools) : "",
    medicines: marked(child.family, inhaler ? "Ventolin bij benauwdheid, 2 pufjes met voorzetkamer." : ""),
    vaccinations: marked(
      child.family,
      months < 3 ? "Nog niet begonnen." : "Volgens het Rijksvaccinatieprogramma, helemaal bij.",
    ),
    doctorName: marked(child.family, doctor.name),
    doctorPhone: doctor.phone,
    insurer: luck.pick(insurers),
    policyNumber: String(luck.between(100_000_000, 899_999_999)),
    ...rowsOf(child, "collectors", 2),
    ...rowsOf(child, "emergencyContacts", 2),
  };
}

const sketchOf = (family: Family) =>
  [...lindeFamilies, ...kompasFamilies].find((sketch) => sketch.key === family.key);

/** Everything the daycare knows of each child, and what it needs of whoever pays. */
export async function recordFamilyData(families: readonly Family[], team: Team, calendar: Calendar) {
  const office = team.ingrid.actor;
  await recordBilling(office, payersOf(families), calendar);
  await registerTown(office, calendar);
  const all = families.flatMap((family) => family.children.map((child) => ({ family, child })));
  const numbered = all.map((one, number) => ({ ...one, number }));
  await forEachOf(numbered, async ({ family, child, number }) => {
    const sketch = sketchOf(family);
    const holder = sketch?.adults.findIndex((adult) => adult.tie === "holder") ?? 0;
    const adult = sketch?.adults[holder];
    const address = sketch && adult ? addressOf(sketch, adult, holder) : {};
    const input = { childId: child.id, ...address, ...intakeOf(child, number, calendar) };
    const at = instantAt(child.agreedOn, asLocalTime("11:20"));
    await perform(recordChildData, office, input, at);
  });
}

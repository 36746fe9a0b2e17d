import type { PersonActor } from "@/lib/access/actor";
import { addGuardian } from "@/lib/family/add-guardian";
import { blockGuardian } from "@/lib/family/block-guardian";
import { registerPerson } from "@/lib/family/register-person";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "./calendar";
import { marked, markedName } from "./canaries";
import { type EnrolledChild, enrolChild, type RegisteredChild, registerOnly } from "./children";
import { courtOrder, fileDocument } from "./documents";
import { demoEmail } from "./email";
import { kompasFamilies } from "./families-kompas";
import { lindeFamilies } from "./families-linde";
import type { AdultSketch, FamilySketch, Tie } from "./family-types";
import type { House } from "./house";
import { forEachOf, perform } from "./perform";
import { datesOf, nameOf } from "./sketch";
import { actorOf, type Team } from "./staff";

export type Adult = {
  sketch: AdultSketch;
  name: NameParts;
  accountId: string;
  email: string;
  actor: PersonActor;
};
export type Family = { key: string; adults: Adult[]; children: EnrolledChild[] };

const none = {
  hasAuthority: false,
  seesDaily: false,
  seesMedical: false,
  mayRequest: false,
  isContractHolder: false,
  mayCollect: false,
};
const all = {
  ...none,
  hasAuthority: true,
  seesDaily: true,
  seesMedical: true,
  mayRequest: true,
  mayCollect: true,
};
const rights: Record<Tie, typeof none> = {
  holder: { ...all, isContractHolder: true },
  parent: all,
  informed: { ...all, mayRequest: false },
  stepparent: { ...none, seesDaily: true, mayCollect: true },
  grandparent: { ...none, mayCollect: true },
  blocked: { ...none, seesDaily: true },
};

const streets = ["Nachtegaallaan", "Irisstraat", "Vestdijk", "Willemstraat", "Ruysdaelbaan"];

export function addressOf(family: FamilySketch, adult: AdultSketch, index: number) {
  const street = adult.apart
    ? `${streets[(family.key.length + index) % streets.length]} ${20 + index}`
    : family.street;
  const split = street.lastIndexOf(" ");
  const letters = String.fromCharCode(65 + (family.key.length % 20)) + String.fromCharCode(66 + index);
  return {
    street: marked(family.key, street.slice(0, split)),
    houseNumber: street.slice(split + 1),
    postcode: `56${11 + ((family.key.charCodeAt(0) + index) % 40)} ${letters}`,
    city: marked(family.key, "Eindhoven"),
  };
}

async function registerAdult(
  office: PersonActor,
  family: FamilySketch,
  sketch: AdultSketch,
  number: number,
  on: CareDay,
  team: Team,
): Promise<Adult> {
  if (sketch.worksHere) return { sketch, name: nameOf(sketch.name), ...team[sketch.worksHere] };
  const name = markedName(family.key, nameOf(sketch.name));
  const email = demoEmail(fullName(name));
  const address = addressOf(family, sketch, family.adults.indexOf(sketch));
  const phone = `06 2000 ${String(1000 + number)}`;
  const { language, shielded } = sketch;
  const input = { ...name, language, shielded, email, phone, address };
  const at = instantAt(on, asLocalTime("10:30"));
  const { personId, accountId } = await perform(registerPerson, office, input, at);
  const actor = { ...actorOf(personId, name), language: language ?? "nl" };
  return { sketch, name, accountId: accountId ?? "", email, actor };
}

async function tie(office: PersonActor, adult: Adult, child: RegisteredChild) {
  const { tie: kind, relation, blockReason } = adult.sketch;
  const { id: childId, birth: startsOn, agreedOn } = child;
  const at = instantAt(agreedOn, asLocalTime("10:45"));
  const seen =
    relation === "foster_parent" ? marked(child.family, "Pleegcontract gezien bij de inschrijving") : "";
  const who = { childId, personId: adult.actor.personId, relation };
  const input = { ...who, ...rights[kind], proof: seen, startsOn };
  const { guardianshipId } = await perform(addGuardian, office, input, at);
  if (!blockReason) return;
  const later = instantAt(addDays(agreedOn, 30), asLocalTime("16:10"));
  const documentId = await fileDocument(office, child, courtOrder(addDays(agreedOn, 24)), later);
  const reason = marked(child.family, blockReason);
  const block = { guardianshipId, reason, documentId, version: 1 };
  await perform(blockGuardian, office, block, later);
}

async function enrolFamily(
  sketch: FamilySketch,
  number: number,
  office: PersonActor,
  team: Team,
  house: House,
  calendar: Calendar,
): Promise<Family> {
  const eldest =
    sketch.children.map((child) => datesOf(child, calendar).agreedOn).sort()[0] ?? calendar.today;
  const adults: Adult[] = [];
  for (const [index, adult] of sketch.adults.entries())
    adults.push(await registerAdult(office, sketch, adult, number * 7 + index, eldest, team));
  const holder = adults.find((adult) => adult.sketch.tie === "holder")?.actor.personId ?? "";
  const children: EnrolledChild[] = [];
  for (const child of sketch.children) {
    const registered = await registerOnly(office, sketch.key, child, calendar);
    for (const adult of adults) await tie(office, adult, registered);
    children.push(await enrolChild(office, registered, holder, house));
  }
  return { key: sketch.key, adults, children };
}

/** One after the other: the log-in page of a demo server offers people in the order of their accounts. */
const shownFirst = 7;

/** Every family of the demonstration, put on the books by the office as it would be in life. */
export async function enrolFamilies(team: Team, house: House, calendar: Calendar): Promise<Family[]> {
  const office = team.ingrid.actor;
  const enrol = (sketch: FamilySketch, number: number) =>
    enrolFamily(sketch, number, office, team, house, calendar);
  const first = lindeFamilies.slice(0, shownFirst);
  const others = [...lindeFamilies.slice(shownFirst), ...kompasFamilies];
  const families: Family[] = [];
  for (const [number, sketch] of first.entries()) families.push(await enrol(sketch, number));
  const numbered = others.map((sketch, index) => ({ sketch, number: index + shownFirst }));
  return [...families, ...(await forEachOf(numbered, ({ sketch, number }) => enrol(sketch, number)))];
}

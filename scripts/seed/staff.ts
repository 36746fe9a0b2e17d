import { type Actor, type PersonActor, system } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { registerPerson } from "@/lib/family/register-person";
import { fullName } from "@/lib/names/full-name";
import { grantRole } from "@/lib/organisation/grant-role";
import { setStaffCheck } from "@/lib/staff/set-staff-check";
import { addDays } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { type Calendar, openedOn } from "./calendar";
import { demoEmail } from "./email";
import type { GroupKey, House, LocationKey } from "./house";
import { perform } from "./perform";
import { openSession } from "./sessions";

export type StaffMember = {
  role: Role;
  givenName: string;
  namePrefix: string;
  familyName: string;
  at: LocationKey | null;
  group: GroupKey | null;
  /** Lent out to the other location for some weeks. */
  lentTo?: LocationKey;
  note?: string;
};

const carer = (
  givenName: string,
  familyName: string,
  group: GroupKey,
  at: LocationKey,
  more: Partial<StaffMember> = {},
): StaffMember => ({ role: "carer", givenName, namePrefix: "", familyName, at, group, ...more });

const other = (
  role: Role,
  givenName: string,
  familyName: string,
  at: LocationKey | null,
  namePrefix = "",
) => ({
  role,
  givenName,
  namePrefix,
  familyName,
  at,
  group: null,
});

export const staff = {
  noor: carer("Noor", "Bakker", "vlinders", "linde", { note: "Vlinders" }),
  anouk: carer("Anouk", "Verhoeven", "vlinders", "linde", { note: "Vlinders" }),
  samira: carer("Samira", "Amrani", "rupsjes", "linde", { namePrefix: "el", note: "Rupsjes" }),
  lieke: carer("Lieke", "Jacobs", "rupsjes", "linde", { note: "Rupsjes" }),
  femke: carer("Femke", "Hendriks", "libellen", "linde", { note: "Libellen; her own son is at Het Kompas" }),
  mirjam: carer("Mirjam", "Dijkstra", "libellen", "linde", { note: "Libellen" }),
  esra: carer("Esra", "Kaya", "zeesterren", "kompas", { note: "Zeesterren" }),
  wendy: carer("Wendy", "Smeets", "zeesterren", "kompas", { note: "Zeesterren" }),
  tom: carer("Tom", "Verbeek", "walvissen", "kompas", { note: "Walvissen" }),
  iris: carer("Iris", "Blom", "walvissen", "linde", {
    lentTo: "kompas",
    note: "of De Linde, lent to Het Kompas for some weeks",
  }),
  jolanda: other("manager", "Jolanda", "Dijk", "linde", "van"),
  peter: other("manager", "Peter", "Aarts", "kompas"),
  ingrid: other("office", "Ingrid", "Maas", null),
  rachid: other("admin", "Rachid", "Benali", null),
} satisfies Record<string, StaffMember>;

export type StaffKey = keyof typeof staff;
export type Employed = StaffMember & { key: StaffKey; accountId: string; email: string; actor: PersonActor };
export type Team = Record<StaffKey, Employed>;

const firstDay = instantAt(openedOn, asLocalTime("09:30"));
const setUp = system("set-up");

/** What a signed-in person looks like to the acts; who has no role beyond a group needs no session for it. */
export const actorOf = (
  personId: string,
  member: Pick<StaffMember, "givenName" | "namePrefix" | "familyName">,
) =>
  ({
    kind: "person",
    personId,
    name: fullName(member),
    firstName: member.givenName,
    language: "nl",
    grants: [],
    sessionId: personId,
    secondFactorPassed: true,
  }) satisfies PersonActor;

async function grant(actor: Actor, personId: string, member: StaffMember, house: House, calendar: Calendar) {
  const { role, at, lentTo } = member;
  const locationId = at ? house.locations[at] : null;
  const input = { personId, role, locationId, startsOn: openedOn };
  await perform(grantRole, actor, input, firstDay);
  if (!lentTo) return [{ role, locationId }];
  const elsewhere = { personId, role, locationId: house.locations[lentTo] };
  const period = { startsOn: calendar.day(-20), endsOn: calendar.day(22) };
  await perform(grantRole, actor, { ...elsewhere, ...period }, calendar.at(-21, "11:00"));
  return [
    { role, locationId },
    { role, locationId: elsewhere.locationId },
  ];
}

/** As it was when the daycare opened: everybody had shown a VOG and was linked in the register. */
const checked = {
  vogIssuedOn: addDays(openedOn, -24),
  registerLinkedOn: addDays(openedOn, -6),
  qualification: "qualified",
} as const;

async function employ(key: StaffKey, index: number, house: House, calendar: Calendar): Promise<Employed> {
  const member: StaffMember = staff[key];
  const { givenName, namePrefix, familyName } = member;
  const email = demoEmail(givenName, namePrefix, familyName);
  const phone = `06 1000 01${String(index + 10)}`;
  const input = { givenName, namePrefix, familyName, email, phone };
  const registered = await perform(registerPerson, setUp, input, firstDay);
  const grants = await grant(setUp, registered.personId, member, house, calendar);
  await perform(setStaffCheck, setUp, { personId: registered.personId, ...checked, version: 0 }, firstDay);
  const accountId = registered.accountId ?? "";
  const sessionId = await openSession(registered.personId, calendar.now);
  const actor = { ...actorOf(registered.personId, member), grants, sessionId };
  return { ...member, key, accountId, email, actor };
}

/** Begins in some weeks and is on the books; nobody has invited her yet. */
async function engageSanne(house: House, calendar: Calendar) {
  const input = { givenName: "Sanne", familyName: "Verkerk", phone: "06 1000 0131" };
  const { personId } = await perform(registerPerson, setUp, input, calendar.at(-3, "10:00"));
  const place = { locationId: house.locations.linde, startsOn: calendar.day(24) };
  await perform(grantRole, setUp, { personId, role: "carer", ...place }, calendar.at(-3, "10:05"));
}

/** Carers per group, a manager per location, office and admin, each with an account and a role; one is to come. */
export async function employStaff(house: House, calendar: Calendar): Promise<Team> {
  const keys = Object.keys(staff) as StaffKey[];
  const team: Partial<Team> = {};
  for (const [index, key] of keys.entries()) team[key] = await employ(key, index, house, calendar);
  await engageSanne(house, calendar);
  return team as Team;
}

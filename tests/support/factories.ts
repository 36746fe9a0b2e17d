import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { account, session } from "@/db/schema/account";
import { child, childHealth, guardianship } from "@/db/schema/child";
import { contract, contractPattern, contractPayer, contractVersion, placement } from "@/db/schema/contract";
import { careGroupSize } from "@/db/schema/group-size";
import {
  careGroup,
  dayPart,
  location,
  opening,
  organisation,
  registration,
  requestPolicy,
} from "@/db/schema/organisation";
import { person, personContact, roleGrant } from "@/db/schema/person";
import { product, productRate } from "@/db/schema/product";
import { audit, outbox } from "@/db/schema/system";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type PersonActor, system } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { hashOf, newSessionToken } from "@/lib/access/session-token";
import { ensurePayer } from "@/lib/billing/ensure-payer";
import { asCareDay, startOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { CareDay, LocalTime } from "@/lib/time/types";

/** Every test makes its own daycare from these; names carry a random tail so that nothing collides. */
const setUp = system("set-up");
const tail = () => randomUUID().slice(0, 8);
const day = (text: string) => asCareDay(text);
const time = (text: string) => text as LocalTime;
const first = <Row>(rows: Row[]): Row => {
  const [row] = rows;
  if (!row) throw new Error("nothing was inserted");
  return row;
};

/** Long enough ago to hold for every date a test may fix. */
export const longAgo = day("2020-01-06");

export const asSetUp = <Result>(work: (tx: Transaction) => Promise<Result>) => inTransaction(setUp, work);

export async function makeOrganisation() {
  await asSetUp((tx) =>
    tx
      .insert(organisation)
      .values({
        name: "Villa Bambini",
        kvkNumber: "12345678",
        iban: "NL91ABNA0417164300",
        email: "info@villabambini.example",
        phone: "0612345678",
        street: "Lindelaan",
        houseNumber: "1",
        postcode: "5611AB",
        city: "Eindhoven",
      })
      .onConflictDoNothing(),
  );
}

export type LocationOptions = { mode?: "times" | "day_parts"; extraLeadDays?: number; places?: number };

/** A location open Monday to Friday 07.45-18.30 with the manual's day parts, one mixed-age group and rules. */
export async function makeLocation({
  mode = "day_parts",
  extraLeadDays = 1,
  places = 16,
}: LocationOptions = {}) {
  return asSetUp(async (tx) => {
    const place = first(
      await tx
        .insert(location)
        .values({
          name: `Locatie ${tail()}`,
          street: "Lindelaan",
          houseNumber: "1",
          postcode: "5611AB",
          city: "Eindhoven",
          phone: "0401234567",
        })
        .returning(),
    );
    const locationId = place.id;
    const parts = await tx
      .insert(dayPart)
      .values([
        { locationId, code: "morning", fromTime: time("07:45"), toTime: time("13:00"), startsOn: longAgo },
        { locationId, code: "afternoon", fromTime: time("13:00"), toTime: time("18:30"), startsOn: longAgo },
        { locationId, code: "full_day", fromTime: time("07:45"), toTime: time("18:30"), startsOn: longAgo },
      ])
      .returning();
    await tx.insert(opening).values(
      [1, 2, 3, 4, 5].map((weekday) => ({
        locationId,
        weekday,
        fromTime: time("07:45"),
        toTime: time("18:30"),
        startsOn: longAgo,
      })),
    );
    await tx.insert(requestPolicy).values({
      locationId,
      careType: "daycare",
      mode,
      extraLeadDays,
      extraDeadline: time("12:00"),
      absenceLeadDays: 0,
      absenceDeadline: time("09:30"),
      startsOn: longAgo,
    });
    const licence = first(
      await tx
        .insert(registration)
        .values({ locationId, careType: "daycare", lrkNumber: "188687038", startsOn: longAgo })
        .returning(),
    );
    const group = first(
      await tx
        .insert(careGroup)
        .values({
          locationId,
          careType: "daycare",
          name: "Vlinders",
        })
        .returning(),
    );
    const ages = { kind: "mixed_age", fromAgeMonths: 0, toAgeMonths: 48 } as const;
    await tx.insert(careGroupSize).values({ groupId: group.id, ...ages, places, startsOn: longAgo });
    const sold = first(
      await tx
        .insert(product)
        .values({ locationId, careType: "daycare", name: "Dagopvang", startsOn: longAgo })
        .returning(),
    );
    const rate = { startsOn: longAgo, announcedOn: longAgo, centsPerHour: 1150 };
    await tx.insert(productRate).values({ ...rate, productId: sold.id });
    const partId = (code: "morning" | "afternoon" | "full_day") =>
      first(parts.filter((part) => part.code === code)).id;
    return {
      id: locationId,
      name: place.name,
      groupId: group.id,
      groupName: group.name,
      registrationId: licence.id,
      productId: sold.id,
      partId,
    };
  });
}

export type TestLocation = Awaited<ReturnType<typeof makeLocation>>;

/** A session past its second step; the token is what the cookie holds. */
function sessionOf(personId: string, lastSeenAt: Instant, hours: number) {
  const token = newSessionToken();
  const times = { lastSeenAt, expiresAt: addMinutes(lastSeenAt, 60 * hours), idleMinutes: 30 };
  return { token, row: { tokenHash: hashOf(token), personId, ...times, secondFactorPassed: true } };
}

const aHundredYears = 24 * 36_500;

/** An adult with an active account; `actor` is what acts and queries take. */
export async function makePerson(
  givenName = "Eva",
  grants: { role: Role; locationId: string | null }[] = [],
) {
  return asSetUp(async (tx) => {
    const adult = first(
      await tx
        .insert(person)
        .values({ givenName, familyName: `Test${tail()}` })
        .returning(),
    );
    await tx.insert(personContact).values({ personId: adult.id, phone: "0612345678" });
    const login = first(
      await tx
        .insert(account)
        .values({
          personId: adult.id,
          email: `${givenName}.${tail()}@example.test`.toLowerCase(),
          state: "active",
        })
        .returning(),
    );
    if (grants.length > 0)
      await tx
        .insert(roleGrant)
        .values(grants.map((grant) => ({ ...grant, personId: adult.id, startsOn: longAgo })));
    // A role beyond the group stands in a session only, whatever the moment a test plays.
    const { row } = sessionOf(adult.id, now(), aHundredYears);
    const opened = grants.length > 0 ? first(await tx.insert(session).values(row).returning()) : undefined;
    const actor: PersonActor = {
      kind: "person",
      personId: adult.id,
      name: `${givenName} ${adult.familyName}`,
      firstName: givenName,
      language: "nl",
      grants,
      sessionId: opened?.id ?? randomUUID(),
      secondFactorPassed: true,
    };
    return { id: adult.id, accountId: login.id, email: login.email, actor };
  });
}

export const makeStaff = (role: Role, locationId: string | null, name = "Noor") =>
  makePerson(name, [{ role, locationId }]);

const partTimes = {
  morning: ["07:45", "13:00"],
  afternoon: ["13:00", "18:30"],
  full_day: ["07:45", "18:30"],
} as const;
type Part = keyof typeof partTimes;

export type ChildOptions = {
  givenName?: string;
  birthDate?: string;
  /** ISO weekdays with care; each a full day unless `part` says otherwise. */
  weekdays?: number[];
  part?: Part;
  startsOn?: CareDay;
  /** Left out: from its start when that is given, else from this month on. */
  billedFrom?: CareDay;
  endsOn?: CareDay | null;
  allergies?: string[];
};

/** A child placed in the location's group with an active contract held by `guardianId`. */
export async function makeChild(at: TestLocation, guardianId: string, options: ChildOptions = {}) {
  const { givenName = "Saar", birthDate = "2024-05-20", weekdays = [1, 2, 4], part = "full_day" } = options;
  const { startsOn = longAgo, endsOn = null, allergies = [] } = options;
  return asSetUp(async (tx) => {
    const kid = first(
      await tx
        .insert(child)
        .values({ givenName, familyName: `Kind${tail()}`, birthDate: day(birthDate) })
        .returning(),
    );
    const childId = kid.id;
    await tx.insert(childHealth).values({ childId, allergies });
    await tx.insert(placement).values({ childId, groupId: at.groupId, startsOn, endsOn, createdAt: now() });
    await ensurePayer(tx, guardianId);
    const deal = first(
      await tx
        .insert(contract)
        .values({
          childId,
          locationId: at.id,
          careType: "daycare",
          holderId: guardianId,
          billedFrom: options.billedFrom ?? (options.startsOn ? startsOn : startOfMonth(today(now()))),
          endsOn,
        })
        .returning(),
    );
    await bindVersion(tx, { ...deal, productId: at.productId, startsOn, weekdays, part });
    await makeGuardianship(tx, childId, guardianId, { isContractHolder: true });
    return { id: childId, givenName, familyName: kid.familyName, contractId: deal.id };
  });
}

type Bound = typeof contract.$inferSelect & {
  productId: string;
  startsOn: CareDay;
  weekdays: number[];
  part: Part;
};

/** A version of the whole days or parts, 52 weeks a year, paid by the holder. */
async function bindVersion(tx: Transaction, { id: contractId, childId, holderId, ...bound }: Bound) {
  const { productId, startsOn, weekdays, part } = bound;
  const terms = { contractId, startsOn, productId, weeksPerYear: "52", state: "draft" } as const;
  const versionId = first(await tx.insert(contractVersion).values(terms).returning()).id;
  await tx.insert(contractPayer).values({ versionId, payerId: holderId, thousandths: 1000 });
  const [from, to] = partTimes[part];
  const of = { versionId, contractId, childId };
  const times = { fromTime: time(from), toTime: time(to), dayPart: part };
  if (weekdays.length > 0)
    await tx.insert(contractPattern).values(weekdays.map((weekday) => ({ ...of, ...times, weekday })));
  const which = eq(contractVersion.id, versionId);
  await tx
    .update(contractVersion)
    .set({ state: "binding", basis: "on_paper", agreedOn: startsOn })
    .where(which);
}

type GuardianshipFlags = Partial<
  Pick<
    typeof guardianship.$inferInsert,
    | "hasAuthority"
    | "seesDaily"
    | "seesMedical"
    | "mayRequest"
    | "isContractHolder"
    | "mayCollect"
    | "blockReason"
    | "startsOn"
    | "endsOn"
  >
>;

async function makeGuardianship(
  tx: Transaction,
  childId: string,
  personId: string,
  flags: GuardianshipFlags,
) {
  await tx.insert(guardianship).values({
    childId,
    personId,
    relation: "parent",
    hasAuthority: true,
    seesDaily: true,
    seesMedical: true,
    mayRequest: true,
    isContractHolder: false,
    mayCollect: true,
    startsOn: longAgo,
    ...flags,
  });
}

export const addGuardian = (childId: string, personId: string, flags: GuardianshipFlags = {}) =>
  asSetUp((tx) => makeGuardianship(tx, childId, personId, flags));

/** A whole small family: location, parent, child. */
export async function makeFamily(options: ChildOptions & LocationOptions = {}) {
  const at = await makeLocation(options);
  const parent = await makePerson();
  const kid = await makeChild(at, parent.id, options);
  return { location: at, parent, child: kid };
}

/** A real session row; the token is what the cookie holds. */
export async function makeSession(personId: string, now: Instant) {
  const { token, row } = sessionOf(personId, now, 8);
  await asSetUp((tx) => tx.insert(session).values(row));
  return token;
}

/** Audit rows of one act about one subject or by one person, oldest first. */
export const auditRows = (act: string) =>
  asSetUp((tx) => tx.select().from(audit).where(sql`${audit.act} = ${act}`).orderBy(audit.createdAt));

export const outboxRows = (kind: string) =>
  asSetUp((tx) => tx.select().from(outbox).where(sql`${outbox.kind} = ${kind}`).orderBy(outbox.createdAt));

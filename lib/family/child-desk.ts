import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { child, childHealth, guardianship } from "@/db/schema/child";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { recordRefusal } from "@/lib/audit/record-audit";
import { type ShownDocument, shownDocuments } from "@/lib/family-document/queries";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { openNoted } from "@/lib/reading/open-noted";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { type PlacementView, placementsOf } from "./file-care";
import { type GuardianContact, type GuardianView, guardiansOf } from "./file-people";
import { mayOpenFamilies } from "./policy";

/** A child on the pages where one thing of its file is changed. */
export type ChildDesk = {
  id: string;
  givenName: string;
  namePrefix: string;
  familyName: string;
  fullName: string;
  birthDate: CareDay;
  version: number;
  placements: PlacementView[];
  /** Version 0 while nothing was recorded yet. */
  health: { allergies: string[]; diet: string; remarks: string; version: number };
};
/** What the form about an adult begins with; a contact of version 0 was never written. */
export type AdultDesk = NameParts & Partial<GuardianContact> & { version: number; contactVersion: number };
export type TieDesk = {
  child: { id: string; fullName: string };
  tie: GuardianView;
  adult: AdultDesk;
  /** In the file of the child: a block may rest on one of them. */
  documents: ShownDocument[];
};

/** Out of reach is null, exactly as what is not there, and the attempt is noted. */
export async function openChildDesk(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<ChildDesk | null> {
  if (!z.uuid().safeParse(childId).success) return null;
  const found = mayOpenFamilies(actor)
    ? await openNoted(actor, now, async (tx, note) => {
        const kid = await childWithin(tx, actor, childId);
        if (!kid) return null;
        await note((["family", "medical"] as const).map((what) => ({ what, childId })));
        const [placements, health] = await Promise.all([
          placementsOf(tx, actor, childId, now),
          healthOf(tx, childId),
        ]);
        return { ...kid, placements, health };
      })
    : null;
  if (!found) await recordRefusal(actor, { act: "family.opened", childIds: [childId] }, now);
  return found;
}

/** A tie that ended because something changed goes on as another one: its address leads there. */
function goingOn(ties: readonly GuardianView[], tieId: string) {
  const tie = ties.find(({ id }) => id === tieId);
  if (tie?.state !== "ended") return tie;
  return ties.find(({ personId, state }) => personId === tie.personId && state !== "ended") ?? tie;
}

/** One adult's tie to a child, by its own id. */
export async function openTieDesk(actor: PersonActor, tieId: string, now: Instant): Promise<TieDesk | null> {
  if (!z.uuid().safeParse(tieId).success) return null;
  const found = mayOpenFamilies(actor)
    ? await openNoted(actor, now, async (tx, note) => {
        const [row] = await tx
          .select({ childId: guardianship.childId })
          .from(guardianship)
          .where(eq(guardianship.id, tieId));
        const kid = row && (await childWithin(tx, actor, row.childId));
        if (!kid) return null;
        await note((["family", "contact"] as const).map((what) => ({ what, childId: kid.id })));
        const ties = await guardiansOf(tx, kid.id, today(now));
        const tie = goingOn(ties, tieId);
        const adult = tie && (await adultOf(tx, tie.personId));
        if (!tie || !adult) return null;
        const documents = await shownDocuments(tx, actor, kid.id);
        return { child: { id: kid.id, fullName: kid.fullName }, tie, adult, documents };
      })
    : null;
  if (!found) await recordRefusal(actor, { act: "family.opened", subjectId: tieId }, now);
  return found;
}

async function healthOf(tx: Transaction, childId: string) {
  const { allergies, diet, remarks, version } = childHealth;
  const [row] = await tx
    .select({ allergies, diet, remarks, version })
    .from(childHealth)
    .where(eq(childHealth.childId, childId));
  return row ?? { allergies: [], diet: "", remarks: "", version: 0 };
}

/** Null when this actor does not arrange the family of this child. */
export async function childWithin(tx: Transaction, actor: PersonActor, childId: string) {
  const [row] = await tx
    .select({
      ...{ id: child.id, birthDate: child.birthDate, version: child.version },
      ...{ givenName: child.givenName, namePrefix: child.namePrefix, familyName: child.familyName },
    })
    .from(child)
    .where(and(eq(child.id, childId), familiesWithin(actor, sql`${child.id}`)));
  return row ? { ...row, fullName: fullName(row) } : null;
}

async function adultOf(tx: Transaction, personId: string): Promise<AdultDesk | null> {
  const [row] = await tx
    .select({ names: person, contact: personContact })
    .from(person)
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .where(eq(person.id, personId));
  if (!row) return null;
  const { givenName, namePrefix, familyName, version } = row.names;
  const names = { givenName, namePrefix, familyName, version };
  if (!row.contact) return { ...names, contactVersion: 0 };
  const { personId: _, createdAt: __, version: contactVersion, ...contact } = row.contact;
  return { ...names, ...contact, contactVersion };
}

import "server-only";
import { newIds } from "@/db/new-id";
import { account } from "@/db/schema/account";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { importRow } from "@/db/schema/import";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { FileAdult } from "./match-adults";
import type { NewFamily } from "./match-rows";

/** Rows in one statement: it has room for 65,535 values. */
const inOneStatement = 1_000;

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += inOneStatement)
    await write(rows.slice(from, from + inOneStatement));
}

/** Writes families that were checked: children with their adults, ties and places, and under which number they came. */
export async function writeFamilies(tx: Transaction, families: readonly NewFamily[], now: Instant) {
  const childIds = await newIds(tx, families.length);
  const { idOf, newAdults } = await writeAdults(tx, families);
  const kids = families.map((family, index) => ({ ...family, childId: childIds[index] ?? "" }));
  await inParts(kids, (part) =>
    tx.insert(child).values(part.map((kid) => ({ id: kid.childId, ...kid.child }))),
  );
  const places = kids.flatMap(({ childId, place }) => (place ? [{ childId, ...place, createdAt: now }] : []));
  await inParts(places, (part) => tx.insert(placement).values(part));
  const ties = kids.flatMap(({ childId, place, adults }) => {
    const startsOn = place && place.startsOn < today(now) ? place.startsOn : today(now);
    return adults.map(({ adult, tie }) => ({ ...tie, childId, personId: idOf(adult), startsOn }));
  });
  await inParts(ties, (part) => tx.insert(guardianship).values(part));
  const numbers = kids.map(({ number, childId, adults: [first, second] }) => ({
    ...{ number, childId, createdAt: now },
    ...{ firstAdultId: first ? idOf(first.adult) : "", secondAdultId: second ? idOf(second.adult) : null },
  }));
  await inParts(numbers, (part) => tx.insert(importRow).values(part));
  return { childIds, adultCount: newAdults };
}

/** Each new adult once, however many children it has in the file. */
async function writeAdults(tx: Transaction, families: readonly NewFamily[]) {
  const all = new Set(families.flatMap(({ adults }) => adults.map(({ adult }) => adult)));
  const fresh = [...all].flatMap((adult) => (adult.person ? { adult, person: adult.person } : []));
  const personIds = await newIds(tx, fresh.length);
  const ids = new Map<FileAdult, string>([...all].map((adult) => [adult, adult.personId ?? ""]));
  const rows = fresh.map(({ adult, person: known }, index) => {
    const personId = personIds[index] ?? "";
    ids.set(adult, personId);
    return { personId, ...known };
  });
  await inParts(rows, (part) =>
    tx.insert(person).values(
      part.map(({ personId, givenName, namePrefix, familyName, language }) => ({
        ...{ id: personId, givenName, namePrefix, familyName, language },
      })),
    ),
  );
  await inParts(rows, (part) =>
    tx.insert(personContact).values(
      part.map(({ personId, phone, workPhone, shielded, address }) => ({
        ...{ personId, phone, workPhone, shielded },
        ...address,
      })),
    ),
  );
  const logins = rows.flatMap(({ personId, email }) =>
    email ? { personId, email, state: "prepared" as const } : [],
  );
  await inParts(logins, (part) => tx.insert(account).values(part));
  return { idOf: (adult: FileAdult) => ids.get(adult) ?? "", newAdults: rows.length };
}

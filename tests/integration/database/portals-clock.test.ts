import { eq, sql } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { orm } from "@/db/client";
import { account } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { runClock, stopClock } from "../../support/clock";
import { addGuardian, asSetUp, makeFamily, makePerson, makeSession } from "../../support/factories";
import { sessionsOf } from "../../support/logins";

afterEach(runClock);

const stopAt = (day: CareDay, time: string) => stopClock(instantAt(day, asLocalTime(time)));
const [lastDay, nextDay] = [asCareDay("2031-12-31"), asCareDay("2032-01-01")];

it("is the clock of the policies too: a right that ends with the year is gone at midnight", async () => {
  const { child } = await makeFamily();
  const grandmother = await makePerson("Joke");
  await addGuardian(child.id, grandmother.id, { endsOn: lastDay });
  const seen = () =>
    inTransaction(grandmother.actor, (tx) =>
      tx.execute(sql`select app.today()::text as today, id from child`),
    );
  stopAt(lastDay, "23:59");
  expect(await seen()).toEqual([{ today: lastDay, id: child.id }]);
  stopAt(nextDay, "00:00");
  expect(await seen()).toEqual([]);
});

it("is the clock of the triggers: sessions end when their person was put out", async () => {
  const person = await makePerson();
  await makeSession(person.id, stopAt(lastDay, "12:00"));
  const later = stopAt(lastDay, "12:30");
  await asSetUp((tx) =>
    tx.update(account).set({ state: "deactivated" }).where(eq(account.personId, person.id)),
  );
  expect(await sessionsOf(person.id)).toMatchObject([{ revokedAt: later }]);
});

it("is the database's own where nobody hands a moment over", async () => {
  stopAt(nextDay, "00:00");
  const [row] = await orm().transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    return tx.execute(sql`select app.now() = transaction_timestamp() as "isOwn"`);
  });
  expect(row).toEqual({ isOwn: true });
});

import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { addGuardian, makeLocation, makePerson, makeStaff } from "../../support/factories";
import { answer, makeHouse, start } from "./support";

/** As if every condition in the code were forgotten. */
const visible = (actor: PersonActor) =>
  inTransaction(actor, async (tx) => {
    const counts = [];
    for (const table of ["conversation", "participant", "message"]) {
      const [row] = await tx.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(table)}`,
      );
      counts.push(row?.n);
    }
    return counts;
  });

it("lets the database show each person only what is theirs", async () => {
  const { parent, father, carer, manager, child, stranger } = await makeHouse();
  const blocked = await makePerson("Ex");
  await addGuardian(child.id, blocked.id, { blockReason: "Beschikking van de rechtbank" });
  const toGroup = await start(parent.actor, child.id);
  await start(parent.actor, child.id, { to: "location" });
  await start(parent.actor, child.id, { to: "office" });
  await answer(carer.actor, toGroup, "staff");
  const elsewhere = await makeStaff("manager", (await makeLocation()).id);
  expect(await visible(parent.actor)).toEqual([3, 9, 4]);
  expect(await visible(father.actor)).toEqual([3, 9, 4]);
  expect(await visible(carer.actor)).toEqual([1, 3, 2]);
  expect(await visible(manager.actor)).toEqual([2, 6, 3]);
  for (const { actor } of [blocked, stranger.parent, elsewhere])
    expect(await visible(actor)).toEqual([0, 0, 0]);
});

it("lets nobody begin a talk in the inbox of a place where the child is not", async () => {
  const { parent, carer, office, child, location, stranger } = await makeHouse();
  const begin = (actor: PersonActor, locationId: string, groupId: string | null) =>
    inTransaction(actor, (tx) =>
      tx.execute(sql`insert into conversation (subject, kind, inbox_name, location_id, group_id, child_id, child_name,
          started_by, send_key, last_number, last_side, last_message_at)
        values ('x', ${groupId ? "group" : "location"}, 'x', ${locationId}, ${groupId}, ${child.id}, 'x',
          ${actor.personId}, app.new_id(), 1, 'parent', app.now())`),
    );
  const outcome = (attempt: Promise<unknown>) =>
    attempt.then(() => "written").catch((error) => String(error.cause));
  expect(await outcome(begin(parent.actor, location.id, null))).toBe("written");
  expect(await outcome(begin(carer.actor, location.id, location.groupId))).toBe("written");
  const there = stranger.location;
  for (const { actor } of [parent, carer, office]) {
    expect(await outcome(begin(actor, there.id, null))).toContain("row-level security");
    expect(await outcome(begin(actor, location.id, there.groupId))).toContain("row-level security");
  }
});

it("lets nobody write as somebody else, for another side, or into a foreign talk", async () => {
  const { parent, father, carer, child, stranger } = await makeHouse();
  const id = await start(parent.actor, child.id);
  const insert = (actor: PersonActor, side: string, authorId: string) =>
    inTransaction(actor, (tx) =>
      tx.execute(sql`insert into message (conversation_id, number, side, author_id, author_name, body, sent_at, send_key)
        values (${id}, 9, ${side}, ${authorId}, 'x', 'x', app.now(), app.new_id())`),
    );
  const refused = async (attempt: Promise<unknown>) =>
    expect(await attempt.then(() => "written").catch((error) => String(error.cause))).toContain(
      "row-level security",
    );
  await refused(insert(parent.actor, "parent", father.id));
  await refused(insert(parent.actor, "staff", parent.id));
  await refused(insert(carer.actor, "parent", carer.id));
  await refused(insert(stranger.parent.actor, "parent", stranger.parent.id));
  const join = inTransaction(parent.actor, (tx) =>
    tx.execute(sql`insert into participant (conversation_id, person_id, display_name)
      values (${id}, ${stranger.parent.id}, 'x')`),
  );
  await refused(join);
});

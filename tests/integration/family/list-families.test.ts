import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { child } from "@/db/schema/child";
import { person, personContact } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { type FamilySearch, familyRows, listFamilies } from "@/lib/family/staff-queries";
import { asCareDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  addGuardian,
  asSetUp,
  makeChild,
  makeFamily,
  makeOrganisation,
  makePerson,
  makeStaff,
} from "../../support/factories";

beforeAll(makeOrganisation);

const rename = (id: string, names: { givenName: string; namePrefix?: string; familyName: string }) =>
  asSetUp((tx) => tx.update(child).set(names).where(sql`${child.id} = ${id}`));

const idsFor = async (actor: Awaited<ReturnType<typeof makePerson>>["actor"], search: FamilySearch = {}) =>
  (await listFamilies(actor, search, now())).lines.map((line) => line.id);

describe("who sees which families", () => {
  it("shows a manager the children of the own location only, the office all", async () => {
    const [here, there] = [await makeFamily(), await makeFamily()];
    const manager = await makeStaff("manager", here.location.id);
    const office = await makeStaff("office", null);
    expect(await idsFor(manager.actor)).toEqual([here.child.id]);
    expect(await idsFor(office.actor)).toEqual(expect.arrayContaining([here.child.id, there.child.id]));
  });

  it("shows carers and parents nothing", async () => {
    const { location, parent } = await makeFamily();
    const carer = await makeStaff("carer", location.id);
    expect(await idsFor(carer.actor)).toEqual([]);
    expect(await idsFor(parent.actor)).toEqual([]);
  });

  it("shows who manages one location and cares at another the managed one only", async () => {
    const [managed, cared] = [await makeFamily(), await makeFamily()];
    const both = await makePerson("Noor", [
      { role: "manager", locationId: managed.location.id },
      { role: "carer", locationId: cared.location.id },
    ]);
    expect(await idsFor(both.actor)).toEqual([managed.child.id]);
  });

  it("holds by the second lock when the first is left open", async () => {
    const [mine, other] = [await makeFamily(), await makeFamily()];
    const manager = await makeStaff("manager", mine.location.id);
    const all = (actor: typeof manager.actor) =>
      inTransaction(actor, (tx) => familyRows(tx, sql`true`, {}, today(now())));
    expect((await all(mine.parent.actor)).map((row) => row.id)).toEqual([mine.child.id]);
    expect((await all(manager.actor)).map((row) => row.id)).toEqual([mine.child.id]);
    const search = { text: other.child.familyName };
    const found = (actor: typeof manager.actor) =>
      inTransaction(actor, (tx) => familyRows(tx, sql`true`, search, today(now())));
    expect(await found(other.parent.actor)).toHaveLength(1);
    expect([...(await found(mine.parent.actor)), ...(await found(manager.actor))]).toEqual([]);
  });
});

describe("searching", () => {
  it("finds a child by its own name or a guardian's, without minding accents, case and word order", async () => {
    const { location, child: kid } = await makeFamily();
    await rename(kid.id, { givenName: "Zoë", namePrefix: "van den", familyName: "Bjørnström" });
    const father = await makePerson("Jürgen");
    await asSetUp((tx) =>
      tx.update(person).set({ familyName: "Östlund_100%" }).where(sql`${person.id} = ${father.id}`),
    );
    await addGuardian(kid.id, father.id);
    const { actor } = await makeStaff("manager", location.id);
    for (const text of [
      "zoe",
      "BJORN",
      "bjornstrom zoe",
      "van den bjørn",
      "jurgen",
      "ostlund jür",
      "lund_100%",
    ])
      expect(await idsFor(actor, { text }), text).toEqual([kid.id]);
    for (const text of ["zoe jansen", "bjo%m", "o_t", "\\"])
      expect(await idsFor(actor, { text }), text).toEqual([]);
  });

  it.each([
    ["Brian", "", "O\u2019Connor", ["o'connor", "O’Connor", "oconnor", "brian o connor"]],
    ["Elif", "", "Çelik-Şahin", ["celik-sahin", "celik sahin", "CelikSahin", "Çelik‑Şahin"]],
    ["Saar", "van den", "Berg", ["van den berg", "vandenberg", "berg saar"]],
    ["Suharto", "", "", ["suharto"]],
  ])("finds %s %s %s however it is written", async (givenName, namePrefix, familyName, texts) => {
    const { location, child: kid } = await makeFamily();
    await rename(kid.id, { givenName, namePrefix, familyName });
    const { actor } = await makeStaff("manager", location.id);
    for (const text of texts) expect(await idsFor(actor, { text }), text).toEqual([kid.id]);
  });

  it("finds a child by telephone number or e-mail address of its adults, and nobody else's", async () => {
    const [{ location, child: kid }, elsewhere] = [await makeFamily(), await makeFamily()];
    const mother = await makePerson("Nadia");
    const mobile = `6${Math.random().toString().slice(2, 10)}`;
    await asSetUp((tx) =>
      tx
        .update(personContact)
        .set({ phone: `+31${mobile}`, workPhone: "+31402123450" })
        .where(sql`${personContact.personId} = ${mother.id}`),
    );
    await addGuardian(kid.id, mother.id);
    const { actor } = await makeStaff("manager", location.id);
    const stranger = await makeStaff("manager", elsewhere.location.id);
    const texts = [
      ...[`0${mobile}`, `06 ${mobile.slice(1, 5)}`, `+31 (0)${mobile}`, `0031${mobile}`, "040-2123450"],
      ...[mother.email, mother.email.toUpperCase(), mother.email.split("@")[0] ?? ""],
    ];
    for (const text of texts) {
      expect(await idsFor(actor, { text }), text).toEqual([kid.id]);
      expect(await idsFor(stranger.actor, { text }), text).toEqual([]);
    }
  });

  it("no longer finds a child by somebody whose guardianship has ended", async () => {
    const { location, child: kid } = await makeFamily();
    const former = await makePerson("Voormalig");
    await addGuardian(kid.id, former.id, { endsOn: asCareDay("2021-01-01") });
    const { actor } = await makeStaff("manager", location.id);
    expect(await idsFor(actor, { text: "voormalig" })).toEqual([]);
  });
});

describe("paging", () => {
  it("walks forth and back over everything once, in the order of family names", async () => {
    const { location, parent, child: first } = await makeFamily();
    const ids = [first.id];
    for (let one = 0; one < 64; one++)
      ids.push((await makeChild(location, parent.id, { givenName: `Kind${one}`, weekdays: [] })).id);
    const { actor } = await makeStaff("manager", location.id);
    const pages = [await listFamilies(actor, {}, now())];
    for (let last = pages[0]; last?.later; last = pages.at(-1))
      pages.push(await listFamilies(actor, { after: last.later }, now()));
    expect(pages.map((page) => page.lines.length)).toEqual([30, 30, 5]);
    expect(pages.flatMap((page) => page.lines.map((line) => line.id)).sort()).toEqual(ids.sort());
    const back = await listFamilies(actor, { before: pages[1]?.earlier ?? "" }, now());
    expect(back.lines).toEqual(pages[0]?.lines);
    expect(back.earlier).toBeNull();
  });
});

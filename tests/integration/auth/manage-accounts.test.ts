import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import { deactivateAccount, reactivateAccount } from "@/lib/account/people/deactivate-account";
import { invitePerson, inviteTogether, resendInvitation } from "@/lib/account/people/invite-person";
import { listPeople } from "@/lib/account/people/people";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { addMinutes } from "@/lib/time/instant";
import {
  addGuardian,
  asSetUp,
  makeFamily,
  makeLocation,
  makePerson,
  makeStaff,
  outboxRows,
} from "../../support/factories";
import {
  auditAbout,
  goodPassword,
  insideWith,
  isInside,
  makeLogin,
  newBrowser,
  stateOf,
} from "../../support/logins";

const now = new Date("2026-11-24T09:00:00Z");
let count = 0;
const newEmail = () => `nieuw${count++}@example.test`;

/** A person on the books without a way in. */
const withoutAccount = () =>
  asSetUp(async (tx) => {
    const lies = { givenName: "Lies", familyName: "Zonder" };
    return onlyRow(await tx.insert(person).values(lies).returning({ id: person.id }));
  });
const invitationsTo = async (accountId: string) =>
  (await outboxRows("mail.invitation")).filter((row) => row.payload.accountId === accountId);

/** Two locations with a family, a carer and a manager each, and the office. */
async function twoLocations() {
  const [here, there] = await Promise.all([makeFamily(), makeFamily()]);
  const [manager, carer, otherCarer, office, admin] = await Promise.all([
    makeStaff("manager", here.location.id, "Jolanda"),
    makeStaff("carer", here.location.id, "Noor"),
    makeStaff("carer", there.location.id, "Femke"),
    makeStaff("office", null, "Ingrid"),
    makeStaff("admin", null, "Rachid"),
  ]);
  return { here, there, manager, carer, otherCarer, office, admin };
}

describe("shutting somebody out", () => {
  it("ends the sessions, is noted, and can be undone by a new invitation", async () => {
    const { office } = await twoLocations();
    const mila = await makeLogin();
    const { sessionToken } = insideWith(
      await signInWithPassword({ email: mila.email, password: goodPassword }, newBrowser(), now),
    );
    expect(await deactivateAccount(office.actor, { personId: mila.id }, now)).toMatchObject({ ok: true });
    expect(await isInside(sessionToken, now)).toBe(false);
    expect(await auditAbout(mila.accountId)).toContainEqual(
      expect.objectContaining({ act: "account.deactivated", actorPersonId: office.id, outcome: "done" }),
    );
    expect(await deactivateAccount(office.actor, { personId: mila.id }, now)).toMatchObject({
      code: "deactivatedAlready",
    });
    expect(await reactivateAccount(office.actor, { personId: mila.id }, now)).toMatchObject({ ok: true });
    expect(await stateOf(mila.accountId)).toBe("invited");
    expect(await invitationsTo(mila.accountId)).toHaveLength(1);
    expect(await reactivateAccount(office.actor, { personId: mila.id }, now)).toMatchObject({
      code: "notDeactivated",
    });
    expect(await isInside(sessionToken, now)).toBe(false);
    expect(await auditAbout(mila.accountId)).toContainEqual(
      expect.objectContaining({ act: "account.reactivated", actorPersonId: office.id, outcome: "done" }),
    );
  });

  it("a manager may with parents and carers of the own location, and their sessions end too", async () => {
    const { here, manager, carer } = await twoLocations();
    for (const one of [here.parent, carer]) {
      expect(await deactivateAccount(manager.actor, { personId: one.id }, now)).toMatchObject({ ok: true });
      expect(await stateOf(one.accountId)).toBe("deactivated");
    }
  });

  it("is not there for a manager of another location, and noted", async () => {
    const { there, otherCarer, manager } = await twoLocations();
    for (const person of [there.parent, otherCarer]) {
      expect(await deactivateAccount(manager.actor, { personId: person.id }, now)).toMatchObject({
        code: "notFound",
      });
      expect(await stateOf(person.accountId)).toBe("active");
      expect(await auditAbout(person.id)).toMatchObject([{ outcome: "refused", actorPersonId: manager.id }]);
      expect(await reactivateAccount(manager.actor, { personId: person.id }, now)).toMatchObject({
        code: "notFound",
      });
      expect((await auditAbout(person.id)).filter(({ act }) => act === "account.reactivated")).toMatchObject([
        { outcome: "refused", actorPersonId: manager.id },
      ]);
    }
  });

  it("is nothing for parents and carers, for oneself, or for superiors", async () => {
    const { here, manager, carer, office, admin } = await twoLocations();
    const out = (actor: typeof carer, person: typeof carer) =>
      deactivateAccount(actor.actor, { personId: person.id }, now);
    expect(await out(here.parent, carer)).toMatchObject({ code: "notAllowed" });
    expect(await out(carer, here.parent)).toMatchObject({ code: "notAllowed" });
    expect(await out(office, office)).toMatchObject({ code: "notYourself" });
    expect(await out(office, admin)).toMatchObject({ code: "notAllowed" });
    expect(await out(admin, office)).toMatchObject({ ok: true });
    await addGuardian(here.child.id, admin.id);
    expect(await out(manager, admin)).toMatchObject({ code: "notAllowed" });
    expect(await stateOf(admin.accountId)).toBe("active");
  });

  it("has one winner of two at once", async () => {
    const { office, admin } = await twoLocations();
    const mila = await makeLogin();
    const ends = await Promise.all([
      deactivateAccount(office.actor, { personId: mila.id }, now),
      deactivateAccount(admin.actor, { personId: mila.id }, now),
    ]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
  });
});

it("the list offers to look after who may be looked after, and is empty for who looks after nobody", async () => {
  const { here, manager, carer, office, admin } = await twoLocations();
  const both = ["carer", "manager"] as const;
  const grants = both.map((role) => ({ role, locationId: here.location.id }));
  const colleague = await makePerson("Sanne", grants);
  const offered = async (who: typeof carer, person: typeof carer) =>
    (await listPeople(who.actor, { text: person.actor.firstName }, now)).lines.find(
      ({ id }) => id === person.id,
    )?.mayManage;
  expect(await offered(manager, carer)).toBe(true);
  expect(await offered(manager, colleague)).toBe(false);
  expect(await offered(office, admin)).toBe(false);
  expect(await offered(admin, office)).toBe(true);
  for (const nobody of [carer, here.parent])
    expect((await listPeople(nobody.actor, {}, now)).lines).toEqual([]);
});

describe("inviting again", () => {
  it("plans another letter, three an hour at most, and only while invited", async () => {
    const { office } = await twoLocations();
    const [invited, active] = await Promise.all([makeLogin({ state: "invited" }), makeLogin()]);
    const ends = [];
    for (let place = 0; place < 4; place++)
      ends.push(await resendInvitation(office.actor, { personId: invited.id }, addMinutes(now, place)));
    expect(ends.map((end) => end.ok)).toEqual([true, true, true, false]);
    expect(ends[3]).toMatchObject({ code: "tooManyLetters" });
    expect(await invitationsTo(invited.accountId)).toHaveLength(3);
    expect(await resendInvitation(office.actor, { personId: active.id }, now)).toMatchObject({
      code: "notInvited",
    });
    const noted = (await auditAbout(invited.accountId)).filter(({ act }) => act === "account.invitedAgain");
    expect(noted.map(({ outcome }) => outcome)).toEqual(["done", "done", "done"]);
  });

  it("is refused out of reach", async () => {
    const { there, manager, carer } = await twoLocations();
    expect(await resendInvitation(manager.actor, { personId: there.parent.id }, now)).toMatchObject({
      code: "notFound",
    });
    expect(await resendInvitation(carer.actor, { personId: there.parent.id }, now)).toMatchObject({
      code: "notAllowed",
    });
    const noted = (await auditAbout(there.parent.id)).filter(({ act }) => act === "account.invitedAgain");
    expect(noted.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
  });
});

describe("a first invitation", () => {
  it("makes an account and plans the letter, once", async () => {
    const { office } = await twoLocations();
    const lies = await withoutAccount();
    const email = newEmail();
    const ends = await Promise.all([
      invitePerson(office.actor, { personId: lies.id, email }, now),
      invitePerson(office.actor, { personId: lies.id, email }, now),
    ]);
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    const [made] = await asSetUp((tx) => tx.select().from(account).where(eq(account.personId, lies.id)));
    expect(made).toMatchObject({ email, state: "invited" });
    expect(await invitationsTo(made?.id ?? "")).toHaveLength(1);
    expect(await auditAbout(made?.id ?? "")).toMatchObject([
      { act: "account.invited", actorPersonId: office.id },
    ]);
  });

  it("keeps an address to one person", async () => {
    const { office } = await twoLocations();
    const [lies, mila] = [await withoutAccount(), await makeLogin()];
    expect(await invitePerson(office.actor, { personId: lies.id, email: mila.email }, now)).toMatchObject({
      code: "emailTaken",
      field: "email",
    });
  });

  it("is for a manager within the own location only", async () => {
    const { here, manager, carer } = await twoLocations();
    const [own, foreign] = [await withoutAccount(), await withoutAccount()];
    await addGuardian(here.child.id, own.id);
    const invite = (actor: typeof carer, personId: string) =>
      invitePerson(actor.actor, { personId, email: newEmail() }, now);
    expect(await invite(manager, foreign.id)).toMatchObject({ code: "notFound" });
    expect(await invite(carer, own.id)).toMatchObject({ code: "notAllowed" });
    expect(await invite(manager, own.id)).toMatchObject({ ok: true });
  });
});

describe("invitations to many at once", () => {
  const ready = async () => {
    const lies = await withoutAccount();
    const [made] = await asSetUp((tx) =>
      tx
        .insert(account)
        .values({ personId: lies.id, email: newEmail(), state: "prepared" })
        .returning({ id: account.id }),
    );
    return { id: lies.id, accountId: onlyRow(made ? [made] : []).id };
  };
  const invite = (actor: { actor: Parameters<typeof inviteTogether>[0] }, ...people: { id: string }[]) =>
    inviteTogether(actor.actor, { personIds: people.map(({ id }) => id) }, now);

  it("go to everybody who stands ready, once, and are noted with each", async () => {
    const { office } = await twoLocations();
    const [lies, anne] = [await ready(), await ready()];
    const mila = await makeLogin();
    const ends = await Promise.all([invite(office, lies, anne, mila), invite(office, anne, lies)]);
    expect(ends.map((end) => end.ok && end.value.people).sort()).toEqual([0, 2]);
    for (const { accountId } of [lies, anne]) {
      expect(await stateOf(accountId)).toBe("invited");
      expect(await invitationsTo(accountId)).toHaveLength(1);
      expect(await auditAbout(accountId)).toMatchObject([
        { act: "account.invitedTogether", outcome: "done", actorPersonId: office.id },
      ]);
    }
    expect(await stateOf(mila.accountId)).toBe("active");
    expect(await invitationsTo(mila.accountId)).toHaveLength(0);
  });

  it("go to nobody when one of them is out of a manager's reach, and never by a carer", async () => {
    const { here, manager, carer } = await twoLocations();
    const [own, foreign] = [await ready(), await ready()];
    await addGuardian(here.child.id, own.id);
    expect(await invite(manager, own, foreign)).toMatchObject({ code: "notFound" });
    expect(await invite(carer, own)).toMatchObject({ code: "notAllowed" });
    expect(await stateOf(own.accountId)).toBe("prepared");
    expect(await auditAbout(own.id)).toMatchObject([{ outcome: "refused" }, { outcome: "refused" }]);
    expect(await invite(manager, own)).toMatchObject({ ok: true, value: { people: 1 } });
    expect(await stateOf(foreign.accountId)).toBe("prepared");
  });

  it("go to one of them alone by the button beside the name", async () => {
    const { office } = await twoLocations();
    const lies = await ready();
    expect(await resendInvitation(office.actor, { personId: lies.id }, now)).toMatchObject({ ok: true });
    expect(await stateOf(lies.accountId)).toBe("invited");
    const { lines } = await listPeople(office.actor, { state: "prepared" }, now);
    expect(lines.map(({ id }) => id)).not.toContain(lies.id);
  });
});

describe("the list of people", () => {
  it("shows the office everybody and a manager the own people", async () => {
    const { here, there, manager, carer, otherCarer, office } = await twoLocations();
    const names = async (actor: typeof office, text = "") => {
      const page = await listPeople(actor.actor, { text }, now);
      return page.lines.map((line) => line.id);
    };
    const seen = await names(manager);
    expect(seen).toEqual(expect.arrayContaining([here.parent.id, carer.id]));
    expect(seen).not.toContain(there.parent.id);
    expect(seen).not.toContain(otherCarer.id);
    expect(await names(office, there.parent.actor.name)).toEqual([there.parent.id]);
    expect(await names(manager, there.parent.actor.name)).toEqual([]);
    expect(await names(carer)).toEqual([]);
    expect(await names(here.parent)).toEqual([]);
    await makeLocation();
  });
});

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { guardianship } from "@/db/schema/child";
import { roleGrant } from "@/db/schema/person";
import type { PersonActor } from "@/lib/access/actor";
import { findSession } from "@/lib/access/find-session";
import { chooseLanguage } from "@/lib/account/choose-language";
import { endOtherSessions, endSession } from "@/lib/account/session/end-session";
import { listOwnSessions } from "@/lib/account/session/own-sessions";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { chooseChild } from "@/lib/family/choose-child";
import { addDaysTo } from "@/lib/time/instant";
import { addGuardian, asSetUp, longAgo, makeFamily, makeLocation } from "../../support/factories";
import { auditAbout, goodPassword, insideWith, isInside, makeLogin, newBrowser } from "../../support/logins";

const now = new Date("2026-11-24T09:00:00Z");

async function inside(email: string, at = now) {
  const { sessionToken } = insideWith(
    await signInWithPassword({ email, password: goodPassword }, newBrowser(), at),
  );
  const actor = (await findSession(sessionToken, at)) as PersonActor;
  return { sessionToken, actor };
}

describe("the own sessions", () => {
  it("are listed with device, this one first, without those that ended", async () => {
    const mila = await makeLogin();
    await inside(mila.email, addDaysTo(now, -40));
    const there = await inside(mila.email);
    const here = await inside(mila.email);
    const list = await listOwnSessions(here.actor, now);
    expect(list.map((one) => [one.id, one.isThis, one.device])).toEqual([
      [here.actor.sessionId, true, "iPhone · Safari"],
      [there.actor.sessionId, false, "iPhone · Safari"],
    ]);
  });

  it("end one by one, noted, a second click finds nothing", async () => {
    const mila = await makeLogin();
    const [here, there] = [await inside(mila.email), await inside(mila.email)];
    expect(await endSession(here.actor, { sessionId: there.actor.sessionId }, now)).toMatchObject({
      ok: true,
    });
    expect(await isInside(there.sessionToken, now)).toBe(false);
    expect(await isInside(here.sessionToken, now)).toBe(true);
    expect(await auditAbout(there.actor.sessionId)).toMatchObject([
      { act: "account.sessionEnded", actorPersonId: mila.id, outcome: "done" },
    ]);
    expect(await endSession(here.actor, { sessionId: there.actor.sessionId }, now)).toMatchObject({
      code: "notFound",
    });
  });

  it("of somebody else are not there, and the attempt is noted", async () => {
    const [mila, other] = await Promise.all([makeLogin(), makeLogin()]);
    const theirs = await inside(other.email);
    const here = await inside(mila.email);
    expect(await endSession(here.actor, { sessionId: theirs.actor.sessionId }, now)).toMatchObject({
      code: "notFound",
    });
    expect(await isInside(theirs.sessionToken, now)).toBe(true);
    expect(await auditAbout(theirs.actor.sessionId)).toMatchObject([{ outcome: "refused" }]);
    expect((await listOwnSessions(here.actor, now)).map((one) => one.id)).toEqual([here.actor.sessionId]);
  });

  it("end all but this one", async () => {
    const [mila, other] = await Promise.all([makeLogin(), makeLogin()]);
    const [here, there, theirs] = [
      await inside(mila.email),
      await inside(mila.email),
      await inside(other.email),
    ];
    await Promise.all([endOtherSessions(here.actor, {}, now), endOtherSessions(here.actor, {}, now)]);
    const noted = (await auditAbout(here.actor.personId)).map(({ act }) => act);
    expect(noted.filter((act) => act === "account.otherSessionsEnded")).toHaveLength(1);
    expect(await isInside(here.sessionToken, now)).toBe(true);
    expect(await isInside(there.sessionToken, now)).toBe(false);
    expect(await isInside(theirs.sessionToken, now)).toBe(true);
  });
});

describe("whoever changes somebody's rights ends the sessions", () => {
  it("with a new role and with a role taken away", async () => {
    const at = await makeLocation();
    const noor = await makeLogin({ grants: [{ role: "carer", locationId: at.id }] });
    const first = await inside(noor.email);
    await asSetUp((tx) =>
      tx
        .insert(roleGrant)
        .values({ personId: noor.id, role: "manager", locationId: at.id, startsOn: longAgo }),
    );
    expect(await isInside(first.sessionToken, now)).toBe(false);
    const second = await inside(noor.email);
    await asSetUp((tx) =>
      tx.update(roleGrant).set({ endsOn: longAgo }).where(eq(roleGrant.personId, noor.id)),
    );
    expect(await isInside(second.sessionToken, now)).toBe(false);
  });

  it("with a guardianship that is ended or blocked, but not with a new child", async () => {
    const { child } = await makeFamily();
    const mila = await makeLogin();
    const first = await inside(mila.email);
    await addGuardian(child.id, mila.id);
    expect(await isInside(first.sessionToken, now)).toBe(true);
    await asSetUp((tx) =>
      tx.update(guardianship).set({ blockReason: "Uitspraak" }).where(eq(guardianship.personId, mila.id)),
    );
    expect(await isInside(first.sessionToken, now)).toBe(false);
  });
});

describe("choices a person keeps", () => {
  it("the language goes with the person", async () => {
    const mila = await makeLogin();
    expect(await chooseLanguage(mila.actor, { language: "en" }, now)).toMatchObject({ ok: true });
    expect((await inside(mila.email)).actor.language).toBe("en");
    expect(await auditAbout(mila.id)).toMatchObject([{ act: "person.choseLanguage" }]);
  });

  it("only an own child can be chosen", async () => {
    const [own, other] = await Promise.all([makeFamily(), makeFamily()]);
    expect(await chooseChild(own.parent.actor, own.child.id, now)).toMatchObject({ ok: true });
    expect(await chooseChild(own.parent.actor, other.child.id, now)).toMatchObject({ code: "notFound" });
  });
});

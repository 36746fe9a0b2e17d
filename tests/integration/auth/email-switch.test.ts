import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { account, credential } from "@/db/schema/account";
import { emailChange } from "@/db/schema/change-request";
import { emailSwitch } from "@/db/schema/email-switch";
import { localMail, outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { whySessionEnded } from "@/lib/access/find-session";
import { changeEmail } from "@/lib/account/email/change-email";
import { confirmEmail } from "@/lib/account/email/confirm-email";
import { decideObjection } from "@/lib/account/email/decide-objection";
import { objectToEmail, readObjectionLink } from "@/lib/account/email/email-switch";
import { countObjections, listObjections } from "@/lib/account/email/objections";
import { acceptInvitation } from "@/lib/account/link/accept-invitation";
import { readLink } from "@/lib/account/link/mailed-link";
import { mintToken } from "@/lib/account/link/mint-token";
import { changePassword } from "@/lib/account/password/change-password";
import { passwordEstimate } from "@/lib/account/password/password-strength";
import { requestPasswordReset } from "@/lib/account/password/request-password-reset";
import { resetPassword } from "@/lib/account/password/reset-password";
import { deactivateAccount } from "@/lib/account/people/deactivate-account";
import { newTotpSecret, sealTotp } from "@/lib/account/second-factor/totp";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { type Outcome, orThrow } from "@/lib/act/outcome";
import { drain } from "@/lib/jobs/drain";
import { now } from "@/lib/time/clock";
import { addDaysTo, addMinutes } from "@/lib/time/instant";
import { asSetUp, auditRows, makeLocation, makeOrganisation, makeStaff } from "../../support/factories";
import { auditAbout, goodPassword, insideWith, isInside, makeLogin, newBrowser } from "../../support/logins";

/** The lists of words take a moment to load, which no single test should have to wait for. */
beforeAll(async () => {
  await makeOrganisation();
  await passwordEstimate();
}, 60_000);

type Login = Awaited<ReturnType<typeof makeLogin>>;
const newer = "koffie om halfvijf";
const twice = { password: newer, passwordAgain: newer };
const address = () => `adres.${randomUUID().slice(0, 8)}@example.test`;
const signIn = (email: string, password = goodPassword) =>
  signInWithPassword({ email, password }, newBrowser(), now());
const ask = async (login: Login, email: string) =>
  orThrow(await changeEmail(login.actor, { email, currentPassword: goodPassword }, newBrowser(), now()));

/** Every letter that is due is sent; those to one mailbox, oldest first. */
async function mailbox(recipient: string) {
  await drain({ until: addMinutes(now(), 1), lanes: ["letters"] });
  const letters = await inTransaction(system("outbox"), (tx) =>
    tx.select().from(localMail).where(eq(localMail.recipient, recipient)).orderBy(localMail.createdAt),
  );
  return letters.map(({ subject, text }) => ({ subject, text }));
}
const linkIn = async (recipient: string, path: string) =>
  (await mailbox(recipient))
    .map(({ text }) => new RegExp(`/${path}/([\\w-]{43})`).exec(text)?.[1])
    .findLast(Boolean) ?? "";
const accountOf = async ({ accountId }: Login) =>
  (await asSetUp((tx) => tx.select().from(account).where(eq(account.id, accountId))))[0];
const waiting = async ({ accountId }: Login) =>
  (
    await inTransaction(system("sign-in"), (tx) =>
      tx.select().from(emailChange).where(eq(emailChange.accountId, accountId)),
    )
  ).filter((row) => row.endedAt === null);

/** Somebody's address is another one now; both mailboxes hold a link to object. */
async function switched() {
  const login = await makeLogin();
  const email = address();
  await ask(login, email);
  orThrow(await confirmEmail({ token: await linkIn(email, "confirm-email") }, now()));
  const [fromOld, fromNew] = [await linkIn(login.email, "object-email"), await linkIn(email, "object-email")];
  const [row] = await asSetUp((tx) =>
    tx.select().from(emailSwitch).where(eq(emailSwitch.accountId, login.accountId)),
  );
  if (!row) throw new Error("nothing changed");
  return { login, oldEmail: login.email, newEmail: email, fromOld, fromNew, switchId: row.id };
}

describe("a change of address that waits", () => {
  const endings: [string, (login: Login) => Promise<Outcome<unknown>>][] = [
    [
      "a reset of the password",
      async (login) => {
        const token = await mintToken(login.accountId, "reset", randomUUID(), now());
        return resetPassword({ token, ...twice }, newBrowser(), now());
      },
    ],
    [
      "a change of the password",
      (login) =>
        changePassword(login.actor, { currentPassword: goodPassword, ...twice }, newBrowser(), now()),
    ],
    [
      "deactivation",
      async (login) =>
        deactivateAccount((await makeStaff("office", null)).actor, { personId: login.id }, now()),
    ],
  ];
  it.each(endings)(
    "ends with %s, and so does its link; the old address is warned all the same",
    async (_, end) => {
      const login = await makeLogin();
      const email = address();
      await ask(login, email);
      const token = await linkIn(email, "confirm-email");
      expect(token).not.toBe("");
      await inTransaction(system("outbox"), (tx) =>
        tx.update(outbox).set({ doneAt: null }).where(eq(outbox.kind, "mail.email-change-notice")),
      );
      orThrow(await end(login));
      expect(await waiting(login)).toEqual([]);
      expect(await confirmEmail({ token }, now())).toMatchObject({ code: "linkExpired" });
      expect((await accountOf(login))?.email).toBe(login.email);
      expect((await mailbox(login.email)).map((letter) => letter.subject)).toContain(
        "Iemand wil uw e-mailadres wijzigen",
      );
    },
  );

  it("warns the old address even when the new one was confirmed before that letter left", async () => {
    const login = await makeLogin();
    const email = address();
    await ask(login, email);
    const isNotice = and(eq(outbox.kind, "mail.email-change-notice"), eq(outbox.runAt, outbox.runAt));
    await inTransaction(system("outbox"), (tx) =>
      tx
        .update(outbox)
        .set({ runAt: addMinutes(now(), 60) })
        .where(isNotice),
    );
    orThrow(await confirmEmail({ token: await linkIn(email, "confirm-email") }, now()));
    await inTransaction(system("outbox"), (tx) => tx.update(outbox).set({ runAt: now() }).where(isNotice));
    expect((await mailbox(login.email)).map((letter) => letter.subject)).toContain(
      "Iemand wil uw e-mailadres wijzigen",
    );
  });
});

it("a link to a new password dies with the address it was mailed to", async () => {
  const login = await makeLogin();
  await requestPasswordReset(login.email, newBrowser(), now());
  const reset = await linkIn(login.email, "reset-password");
  expect(await readLink("reset", reset, now())).not.toBeNull();
  const email = address();
  await ask(login, email);
  orThrow(await confirmEmail({ token: await linkIn(email, "confirm-email") }, now()));
  expect(await readLink("reset", reset, now())).toBeNull();
  expect(await resetPassword({ token: reset, ...twice }, newBrowser(), now())).toMatchObject({
    code: "linkExpired",
  });
});

describe("objecting to another address", () => {
  it.each(["old", "new"] as const)(
    "from the %s mailbox freezes the account and nothing else",
    async (side) => {
      const office = await makeStaff("office", null);
      const { login, oldEmail, newEmail, fromOld, fromNew, switchId } = await switched();
      const { sessionToken } = insideWith(await signIn(newEmail));
      const token = side === "old" ? fromOld : fromNew;
      expect(await readObjectionLink(token, now())).toMatchObject({ objected: false });
      orThrow(await objectToEmail({ token }, now()));
      expect(await accountOf(login)).toMatchObject({ state: "frozen", email: newEmail });
      expect(await isInside(sessionToken, now())).toBe(false);
      expect(await whySessionEnded(sessionToken, now())).toBe("frozen");
      expect(await signIn(newEmail)).toMatchObject({ code: "accountFrozen" });
      expect(await signIn(newEmail, "niet het goede")).toMatchObject({ code: "signInFailed" });
      expect(await signIn(oldEmail)).toMatchObject({ code: "signInFailed" });
      await requestPasswordReset(newEmail, newBrowser(), now());
      expect(await linkIn(newEmail, "reset-password")).toBe("");
      for (const email of [oldEmail, newEmail])
        expect((await mailbox(email)).map((letter) => letter.subject)).toContain(
          "Uw account van het ouderportaal staat op slot",
        );
      expect((await mailbox(office.email)).map((letter) => letter.subject)).toContain(
        "Een account staat op slot en wacht op u",
      );
      expect(await readObjectionLink(token, now())).toMatchObject({ objected: true });
      expect((await listObjections(office.actor)).open.find((one) => one.id === switchId)).toMatchObject({
        name: login.actor.name,
        oldEmail,
        newEmail,
        objectedFrom: side,
      });
    },
  );

  it("gives the address to nobody, works for a week and only with the link", async () => {
    const { login, fromOld } = await switched();
    expect(await objectToEmail({ token: "x".repeat(43) }, now())).toMatchObject({ code: "linkExpired" });
    expect(await objectToEmail({ token: fromOld }, addDaysTo(now(), 7))).toMatchObject({
      code: "linkExpired",
    });
    expect((await accountOf(login))?.state).toBe("active");
    const ends = await Promise.all([1, 2, 3].map(() => objectToEmail({ token: fromOld }, now())));
    expect(ends.every((end) => end.ok)).toBe(true);
    const noted = (await auditAbout(login.accountId)).filter((row) => row.act === "account.emailObjected");
    expect(noted).toHaveLength(1);
  });
});

it("an objection that was left behind by shutting somebody out does not stand in the way of the next", async () => {
  const { login, fromOld, fromNew } = await switched();
  orThrow(await objectToEmail({ token: fromOld }, now()));
  await asSetUp((tx) => tx.update(account).set({ state: "active" }).where(eq(account.id, login.accountId)));
  const email = address();
  orThrow(await changeEmail(login.actor, { email, currentPassword: goodPassword }, newBrowser(), now()));
  orThrow(await confirmEmail({ token: await linkIn(email, "confirm-email") }, now()));
  orThrow(await objectToEmail({ token: await linkIn(email, "object-email") }, now()));
  expect((await accountOf(login))?.state).toBe("frozen");
  expect(await objectToEmail({ token: fromNew }, now())).toMatchObject({ ok: true });
});

describe("deciding about an objection", () => {
  const objected = async () => {
    const all = await switched();
    orThrow(await objectToEmail({ token: all.fromOld }, now()));
    return all;
  };
  const decided = (switchId: string, decision: "restored" | "kept") => ({
    switchId,
    decision,
    note: "Gebeld",
  });

  it("puts the old address back, with a new password and without what a stranger turned on", async () => {
    const { login, oldEmail, newEmail, switchId } = await objected();
    const { actor } = await makeStaff("office", null);
    await asSetUp((tx) =>
      tx
        .update(credential)
        .set({ totpSecret: sealTotp(login.accountId, newTotpSecret()), totpConfirmedAt: now() })
        .where(eq(credential.accountId, login.accountId)),
    );
    orThrow(await decideObjection(actor, decided(switchId, "restored"), now()));
    expect(await accountOf(login)).toMatchObject({ state: "invited", email: oldEmail });
    expect(await signIn(oldEmail)).toMatchObject({ code: "signInFailed" });
    const invitation = await linkIn(oldEmail, "invitation");
    expect((await mailbox(newEmail)).map((letter) => letter.subject)).toContain(
      "Dit e-mailadres hoort niet meer bij het ouderportaal",
    );
    orThrow(await acceptInvitation({ token: invitation, ...twice }, newBrowser(), now()));
    insideWith(await signIn(oldEmail, newer));
    expect(await signIn(newEmail, newer)).toMatchObject({ code: "signInFailed" });
    expect((await auditRows("account.emailRestored")).at(-1)).toMatchObject({
      outcome: "done",
      actorPersonId: actor.personId,
      subjectId: login.accountId,
    });
  });

  it("keeps a second factor that the owner had before", async () => {
    const { login, oldEmail, switchId } = await objected();
    await asSetUp((tx) =>
      tx
        .update(credential)
        .set({
          totpSecret: sealTotp(login.accountId, newTotpSecret()),
          totpConfirmedAt: addDaysTo(now(), -30),
        })
        .where(eq(credential.accountId, login.accountId)),
    );
    const { actor } = await makeStaff("admin", null);
    orThrow(await decideObjection(actor, decided(switchId, "restored"), now()));
    const token = await linkIn(oldEmail, "invitation");
    orThrow(await acceptInvitation({ token, ...twice }, newBrowser(), now()));
    expect(await signIn(oldEmail, newer)).toMatchObject({ value: { step: "second-factor" } });
  });

  it("keeps the new address and opens the account again", async () => {
    const { login, oldEmail, newEmail, switchId } = await objected();
    const { actor } = await makeStaff("admin", null);
    const before = await countObjections(actor);
    orThrow(await decideObjection(actor, decided(switchId, "kept"), now()));
    expect(await countObjections(actor)).toBe(before - 1);
    expect(await accountOf(login)).toMatchObject({ state: "active", email: newEmail });
    insideWith(await signIn(newEmail));
    for (const email of [oldEmail, newEmail])
      expect((await mailbox(email)).map((letter) => letter.subject)).toContain(
        "Het nieuwe e-mailadres van uw ouderportaal blijft",
      );
    const shown = (await listObjections(actor)).decided.find((one) => one.id === switchId);
    expect(shown?.decided).toMatchObject({ decision: "kept", by: actor.name, note: "Gebeld" });
  });

  it("is for office and admin, about nobody above them, and the attempt is noted", async () => {
    const place = await makeLocation();
    const { login, switchId } = await objected();
    for (const { actor } of [
      login,
      await makeStaff("carer", place.id),
      await makeStaff("manager", place.id),
    ]) {
      for (const decision of ["kept", "restored"] as const)
        expect(await decideObjection(actor, decided(switchId, decision), now())).toMatchObject({
          code: "notFound",
        });
      expect(await listObjections(actor)).toEqual({ open: [], decided: [] });
      expect(await countObjections(actor)).toBe(0);
      for (const act of ["account.emailKept", "account.emailRestored"] as const)
        expect((await auditRows(act)).at(-1)).toMatchObject({
          outcome: "refused",
          actorPersonId: actor.personId,
        });
    }
    expect((await accountOf(login))?.state).toBe("frozen");
    const office = await makeStaff("office", null);
    const { switchId: ofAdmin } = await (async () => {
      const admin = await makeStaff("admin", null);
      const row = {
        accountId: admin.accountId,
        oldEmail: address(),
        newEmail: admin.email,
        switchedAt: now(),
        objectUntil: addDaysTo(now(), 7),
        objectedAt: now(),
        objectedFrom: "old" as const,
      };
      const [made] = await inTransaction(system("sign-in"), async (tx) => {
        await tx.update(account).set({ state: "frozen" }).where(eq(account.id, admin.accountId));
        return tx.insert(emailSwitch).values(row).returning({ switchId: emailSwitch.id });
      });
      return made ?? { switchId: "" };
    })();
    expect(await decideObjection(office.actor, decided(ofAdmin, "kept"), now())).toMatchObject({
      code: "notAllowed",
    });
  });

  it("has one winner", async () => {
    const { switchId } = await objected();
    const admins = await Promise.all([makeStaff("admin", null), makeStaff("admin", null)]);
    const ends = await Promise.all(
      admins.map(({ actor }, place) =>
        decideObjection(actor, decided(switchId, place === 0 ? "kept" : "restored"), now()),
      ),
    );
    expect(ends.filter((end) => end.ok)).toHaveLength(1);
    expect(ends.find((end) => !end.ok)).toMatchObject({ code: "changedMeanwhile" });
    const rows = await asSetUp((tx) =>
      tx
        .select()
        .from(emailSwitch)
        .where(inArray(emailSwitch.id, [switchId])),
    );
    expect(rows[0]?.decision).not.toBeNull();
  });
});

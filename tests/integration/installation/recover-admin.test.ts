import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { account, credential, recoveryCode, session } from "@/db/schema/account";
import { system } from "@/lib/access/actor";
import { resetPassword } from "@/lib/account/password/reset-password";
import { signInWithPassword } from "@/lib/account/sign-in/sign-in";
import { orThrow } from "@/lib/act/outcome";
import { listAlarms } from "@/lib/alarm/queries";
import { recoverAdmin } from "@/lib/installation/recover-admin";
import { now } from "@/lib/time/clock";
import { workAsOwner } from "../../support/ask-as-owner";
import { asSetUp, auditRows, makeOrganisation, makeStaff } from "../../support/factories";

const console = system("set-up");
const browser = { network: "203.0.113.9", userAgent: "Firefox", deviceCookie: null, sessionToken: null };
const password = "regenboog-tractor-ansjovis";

beforeAll(makeOrganisation);

/** An administrator with a second factor whose phone is gone. */
async function lockedOut() {
  const admin = await makeStaff("admin", null, "Rachid");
  await asSetUp(async (tx) => {
    await tx.insert(credential).values({
      ...{ accountId: admin.accountId, passwordHash: "x", passwordChangedAt: now() },
      ...{ totpSecret: "sealed", totpConfirmedAt: now() },
    });
    await tx.insert(recoveryCode).values({ accountId: admin.accountId, codeHash: "one" });
  });
  return admin;
}
const recover = (email: string) => recoverAdmin(console, { email }, now());

describe("an administrator let back in at the console", () => {
  it.each([
    ["in use", []],
    ["on hold", ["frozen"]],
    ["shut out", ["deactivated"]],
    ["invited again", ["deactivated", "invited"]],
  ] as const)("chooses a password anew: %s before", async (_, states) => {
    const admin = await lockedOut();
    for (const state of states)
      await workAsOwner((tx) => tx.update(account).set({ state }).where(eq(account.id, admin.accountId)));
    const { token } = orThrow(await recover(admin.email));
    expect(
      await asSetUp((tx) =>
        tx.select().from(recoveryCode).where(eq(recoveryCode.accountId, admin.accountId)),
      ),
    ).toEqual([]);
    const sessions = await asSetUp((tx) => tx.select().from(session).where(eq(session.personId, admin.id)));
    expect(sessions.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
    orThrow(await resetPassword({ token, password, passwordAgain: password }, browser, now()));
    expect(orThrow(await signInWithPassword({ email: admin.email, password }, browser, now()))).toMatchObject(
      { step: "inside" },
    );
  });

  it("is told to every administrator and stands in the audit", async () => {
    const admin = await lockedOut();
    const other = await makeStaff("admin", null);
    orThrow(await recover(admin.email));
    const row = (await auditRows("account.recovered")).find(({ subjectId }) => subjectId === admin.accountId);
    expect(row).toMatchObject({ outcome: "done", actorJob: "set-up", before: { state: "active" } });
    const alarms = await listAlarms(other.actor);
    expect(JSON.stringify(alarms)).toContain("admin-recovered");
  });
});

it("nobody else is: no address of others, and nobody but the console asks", async () => {
  const admin = await lockedOut();
  const office = await makeStaff("office", null);
  expect(await recover(office.email)).toMatchObject({ code: "notAnAdmin", field: "email" });
  expect(await recover("niemand@example.test")).toMatchObject({ code: "notAnAdmin" });
  for (const actor of [admin.actor, office.actor, system("sign-in"), system("outbox")])
    expect(await recoverAdmin(actor, { email: admin.email }, now())).toMatchObject({ code: "notAllowed" });
  expect((await auditRows("account.recovered")).at(-1)).toMatchObject({ outcome: "refused" });
});

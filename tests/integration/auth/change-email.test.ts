import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { account } from "@/db/schema/account";
import { localMail } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { findSession } from "@/lib/access/find-session";
import { changeEmail } from "@/lib/account/email/change-email";
import { confirmEmail, readEmailLink } from "@/lib/account/email/confirm-email";
import { readOwnEmail } from "@/lib/account/email/own-email";
import { orThrow } from "@/lib/act/outcome";
import { writeEmailChangeNotice, writeEmailConfirm } from "@/lib/mail/letters/email-change";
import { transport } from "@/lib/mail/transport";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makeOrganisation, makePerson, makeSession, outboxRows } from "../../support/factories";
import { auditAbout, goodPassword, makeLogin, newBrowser } from "../../support/logins";

beforeAll(makeOrganisation);

const newAddress = () => `nieuw.${randomUUID().slice(0, 8)}@example.test`;
type Login = Awaited<ReturnType<typeof makeLogin>>;

const ask = (login: Login, email: string, currentPassword = goodPassword) =>
  changeEmail(login.actor, { email, currentPassword }, newBrowser(), now());

/** Sends what was planned for this account and answers the letters as they lie in the mailbox. */
async function sendPlanned(kind: "mail.email-confirm" | "mail.email-change-notice", nth = -1) {
  const planned = (await outboxRows(kind)).at(nth);
  if (!planned) throw new Error("nothing was planned");
  const effect = {
    id: planned.id,
    payload: { emailChangeId: planned.payload.emailChangeId ?? "" },
    now: now(),
  };
  const mail = await (kind === "mail.email-confirm" ? writeEmailConfirm : writeEmailChangeNotice)(effect);
  if (mail) await (await transport()).send([mail], mail.idempotencyKey);
  return inTransaction(system("outbox"), (tx) =>
    tx.select().from(localMail).where(eq(localMail.idempotencyKey, planned.id)),
  );
}

const secretIn = (text = "") => text.match(/\/confirm-email\/([\w-]{43})/)?.[1] ?? "";
const emailOf = async (accountId: string) =>
  (await asSetUp((tx) => tx.select().from(account).where(eq(account.id, accountId))))[0]?.email;

it("changes once the link at the new address is opened; the old one is warned, sessions stay", async () => {
  const login = await makeLogin();
  const session = await makeSession(login.id, now());
  const email = newAddress();
  orThrow(await ask(login, email));
  expect(await emailOf(login.accountId)).toBe(login.email);
  expect(await readOwnEmail(login.actor, now())).toEqual({ email: login.email, waitingFor: email });
  const [letter] = await sendPlanned("mail.email-confirm");
  expect(letter).toMatchObject({ recipient: email, subject: "Bevestig uw nieuwe e-mailadres" });
  const [warning] = await sendPlanned("mail.email-change-notice");
  expect(warning).toMatchObject({ recipient: login.email });
  expect(warning?.text).not.toContain(email);
  const token = secretIn(letter?.text);
  expect(await readEmailLink(token, now())).toEqual({ newEmail: email });
  const outcomes = await Promise.all([confirmEmail({ token }, now()), confirmEmail({ token }, now())]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(await emailOf(login.accountId)).toBe(email);
  expect(await findSession(session, now())).not.toBeNull();
  expect((await auditAbout(login.accountId)).map((row) => row.act)).toEqual([
    "account.emailChangeAsked",
    "account.emailChanged",
  ]);
});

it("asks the current password, and something new", async () => {
  const login = await makeLogin();
  expect(await ask(login, newAddress(), "geraden")).toMatchObject({ code: "currentPasswordWrong" });
  expect(await ask(login, login.email)).toMatchObject({ code: "nothingChanged", field: "email" });
});

it("lets only the newest link work, for a day", async () => {
  const login = await makeLogin();
  const [first, second] = [newAddress(), newAddress()];
  orThrow(await ask(login, first));
  const early = secretIn((await sendPlanned("mail.email-confirm"))[0]?.text);
  orThrow(await ask(login, second));
  expect(await confirmEmail({ token: early }, now())).toMatchObject({ code: "linkExpired" });
  const late = secretIn((await sendPlanned("mail.email-confirm"))[0]?.text);
  expect(await confirmEmail({ token: late }, addDaysTo(now(), 2))).toMatchObject({ code: "linkExpired" });
  expect(await confirmEmail({ token: late }, now())).toMatchObject({ ok: true });
  expect(await emailOf(login.accountId)).toBe(second);
});

it("tells nobody whose address it is, and never gives it away", async () => {
  const [login, owner] = [await makeLogin(), await makePerson("Tom")];
  orThrow(await ask(login, owner.email));
  expect(await sendPlanned("mail.email-confirm")).toEqual([]);
  const free = newAddress();
  orThrow(await ask(login, free));
  const token = secretIn((await sendPlanned("mail.email-confirm"))[0]?.text);
  await asSetUp((tx) => tx.update(account).set({ email: free }).where(eq(account.id, owner.accountId)));
  expect(await confirmEmail({ token }, now())).toMatchObject({ code: "emailTaken" });
  expect(await emailOf(login.accountId)).toBe(login.email);
});

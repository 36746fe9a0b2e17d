import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { token } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { orThrow } from "@/lib/act/outcome";
import { drain } from "@/lib/jobs/drain";
import { chooseLogo } from "@/lib/organisation/choose-logo";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { receiveLogo } from "@/lib/organisation/receive-logo";
import { plan } from "@/lib/outbox/plan";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { asSetUp, makeOrganisation, makePerson, makeStaff, outboxRows } from "../../support/factories";
import { startResendServer } from "../../support/resend-server";

const key = "re_test_key";
let service: Awaited<ReturnType<typeof startResendServer>>;

beforeAll(async () => {
  service = await startResendServer(key);
  process.env.RESEND_API_KEY = key;
  process.env.RESEND_BASE_URL = service.url;
  await makeOrganisation();
});
afterAll(() => service.stop());
beforeEach(() => {
  service.received.length = 0;
});

const work = () => drain({ until: addMinutes(now(), 1) });
const planReset = (accountId: string, dedupeKey: string) =>
  asSetUp((tx) => plan(tx, { kind: "mail.password-reset", payload: { accountId }, dedupeKey, runAt: now() }));
const makeDueAgain = () => inTransaction(system("outbox"), (tx) => tx.update(outbox).set({ retryAt: null }));

describe("letters through the mail service", () => {
  it("sends a reset letter in the person's language with a link whose hash is stored", async () => {
    const eva = await makePerson("Eva");
    await asSetUp((tx) => tx.update(person).set({ language: "en" }).where(eq(person.id, eva.id)));
    await planReset(eva.accountId, "reset-1");
    await work();
    const [mail] = service.received;
    expect(mail).toMatchObject({ to: eva.email, subject: "New password for the parent portal" });
    expect(mail?.text).toContain("Dear Eva,");
    const secret = mail?.text.match(/http:\/\/localhost:3000\/reset-password\/([\w-]{43})/)?.[1] ?? "";
    expect(mail?.html).toContain(secret);
    const [row] = await asSetUp((tx) => tx.select().from(token).where(eq(token.accountId, eva.accountId)));
    expect(row).toMatchObject({ kind: "reset", tokenHash: hashOf(secret), usedAt: null });
  });

  it("shows the organisation's logo from the portal's own address, as large as it is shown", async () => {
    const [eva, admin] = [await makePerson("Eva"), await makeStaff("admin", null, "Rachid")];
    const picture = sharp({ create: { width: 400, height: 100, channels: 3, background: "#0055aa" } });
    orThrow(await receiveLogo(admin.actor, await picture.png().toBuffer(), now()));
    const { id = null, sha256 } = (await readOrganisation(admin.actor))?.logo ?? {};
    await planReset(eva.accountId, "reset-logo");
    await work();
    const images = service.received.at(-1)?.html.match(/<img[^>]*>/g) ?? [];
    expect(images).toHaveLength(1);
    const src = `src="http://localhost:3000/api/files/logo/${sha256}"`;
    for (const part of [src, 'alt="Villa Bambini"', 'width="200"', 'height="50"'])
      expect(images[0]).toContain(part);
    orThrow(await chooseLogo(admin.actor, { logoId: null, instead: id }, now()));
  });

  it("retries a passing failure later with the same key and link, and sends once", async () => {
    const eva = await makePerson();
    await planReset(eva.accountId, "reset-2");
    service.failNext(
      { status: 500, name: "internal_server_error" },
      { status: 429, name: "rate_limit_exceeded" },
    );
    await work();
    expect(service.received).toHaveLength(0);
    const waiting = (await outboxRows("mail.password-reset")).find((row) => row.dedupeKey === "reset-2");
    expect(waiting).toMatchObject({ attempts: 1, doneAt: null, deadAt: null, lastError: "Error" });
    await makeDueAgain();
    await work();
    // The service's own limit was slept through: no try was spent on it.
    const sent = (await outboxRows("mail.password-reset")).find((row) => row.dedupeKey === "reset-2");
    expect(sent).toMatchObject({ attempts: 2, lastError: null });
    expect(service.received).toHaveLength(1);
    expect(
      await asSetUp((tx) => tx.select().from(token).where(eq(token.accountId, eva.accountId))),
    ).toHaveLength(1);
  });

  it("parks a letter that the service refuses for good, and drops one without a recipient", async () => {
    const eva = await makePerson();
    await planReset(eva.accountId, "reset-3");
    service.failNext({ status: 422, name: "validation_error" });
    await planReset("019a0000-0000-7000-8000-000000000000", "reset-4");
    await work();
    const rows = await outboxRows("mail.password-reset");
    const told = rows.filter((row) => row.lastError).map((row) => [row.lastError, row.deadAt !== null]);
    expect(told.sort()).toEqual([
      ["mail service: validation_error", true],
      ["nobody to write to", false],
    ]);
    expect(service.received).toHaveLength(0);
  });

  it("makes an earlier link useless when a newer one is sent", async () => {
    const eva = await makePerson();
    await planReset(eva.accountId, "reset-5");
    await work();
    await planReset(eva.accountId, "reset-6");
    await work();
    const rows = await asSetUp((tx) => tx.select().from(token).where(eq(token.accountId, eva.accountId)));
    expect(rows.filter((row) => row.usedAt === null)).toHaveLength(1);
  });
});

import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { logo } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { chooseLogo } from "@/lib/organisation/choose-logo";
import { largestLogo } from "@/lib/organisation/limits";
import { logoKey } from "@/lib/organisation/logo-file";
import { openLogo } from "@/lib/organisation/open-logo";
import { forgetHouse, readHouse } from "@/lib/organisation/queries";
import { readOrganisation } from "@/lib/organisation/read-organisation";
import { receiveLogo } from "@/lib/organisation/receive-logo";
import { chooseLogoSchema } from "@/lib/organisation/schema";
import { tidyHouseFiles } from "@/lib/organisation/tidy-house-files";
import { readObject, storage } from "@/lib/storage/storage";
import { now as clock } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { asSetUp, makeOrganisation } from "../../support/factories";
import { auditOf, codes, makeHouse, now } from "./support";

beforeAll(makeOrganisation);

const picture = (colour: string, width = 900, height = 300) =>
  sharp({ create: { width, height, channels: 4, background: colour } });
const png = (colour: string) => picture(colour).png().toBuffer();
const logoNow = async (actor: Parameters<typeof readOrganisation>[0]) =>
  (await readOrganisation(actor))?.logo;
const rowOf = (id: string) => asSetUp((tx) => tx.select().from(logo).where(eq(logo.id, id)));

it("is the admin's, to send and to take away", async () => {
  const { outsiders, office } = await makeHouse();
  const content = await png("#123456");
  for (const { actor, id } of [...outsiders, office]) {
    expect(await receiveLogo(actor, content, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("organisation.logoSet", id)).toMatchObject([{ outcome: "refused" }]);
    expect(await chooseLogo(actor, { logoId: null, instead: null }, now)).toMatchObject({
      code: "notAllowed",
    });
  }
});

it("is made anew: a small PNG without what else the file held, under the name of its content", async () => {
  const { actor } = (await makeHouse()).admin;
  const sent = await picture("#aa2233", 1800, 600)
    .withExif({ IFD0: { Make: "Telefoon", Copyright: "Drukkerij" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
  orThrow(await receiveLogo(actor, sent, now));
  const held = await logoNow(actor);
  expect(held).toMatchObject({ width: 640, height: 213 });
  const file = (await readObject(logoKey(held?.sha256 ?? ""))) ?? expect.fail("no file");
  const { format, exif, icc } = await sharp(file).metadata();
  expect({ format, exif, icc }).toEqual({ format: "png", exif: undefined, icc: undefined });
  expect(file.toString("latin1")).not.toMatch(/Telefoon|Drukkerij/);
  expect(file.length).toBeLessThan(20_000);
});

it("keeps what was see-through see-through", async () => {
  const { actor } = (await makeHouse()).admin;
  orThrow(await receiveLogo(actor, await picture("#00000000").webp({ lossless: true }).toBuffer(), now));
  const file = (await readObject(logoKey((await logoNow(actor))?.sha256 ?? ""))) ?? expect.fail("no file");
  const { data } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(data[3]).toBe(0);
});

it.each<[string, () => Promise<Buffer | "tooLarge"> | Buffer | "tooLarge", string]>([
  ["a drawing in SVG", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "logoUnsupported"],
  ["a GIF", () => picture("#123456").gif().toBuffer(), "logoUnsupported"],
  ["a file that only says it is one", () => Buffer.from("89504e470d0a1a0a", "hex"), "logoUnsupported"],
  ["half a picture", async () => (await picture("#445566").jpeg().toBuffer()).subarray(0, 700), "logoBroken"],
  ["more pixels than there is room for", () => picture("#123", 6000, 5000).png().toBuffer(), "logoTooLarge"],
  ["more bytes", () => Buffer.alloc(largestLogo + 1), "logoTooLarge"],
  ["what was not read to its end", () => "tooLarge", "logoTooLarge"],
  ["a dot", () => picture("#123456", 12, 12).png().toBuffer(), "logoTooSmall"],
])("refuses %s", async (_, content, code) => {
  const { actor } = (await makeHouse()).admin;
  const before = await logoNow(actor);
  expect(await receiveLogo(actor, await content(), now)).toMatchObject({ code });
  expect(await logoNow(actor)).toEqual(before);
});

it("is taken away and brought back, once for two at a time; the frame shows each", async () => {
  const { actor, id } = (await makeHouse()).admin;
  orThrow(await receiveLogo(actor, await png("#225577"), now));
  const held = (await logoNow(actor)) ?? expect.fail("no logo");
  const take = () => chooseLogo(actor, chooseLogoSchema.parse({ logoId: "", instead: held.id }), now);
  expect(codes(await Promise.all([take(), take()]))).toEqual(["changedMeanwhile", "done"]);
  forgetHouse();
  expect((await readHouse()).logo).toBeNull();
  orThrow(await chooseLogo(actor, { logoId: held.id, instead: null }, now));
  forgetHouse();
  expect((await readHouse()).logo).toEqual({ sha256: held.sha256, width: 640, height: 213 });
  expect(await auditOf("organisation.logoChosen", id)).toMatchObject([
    { outcome: "done", before: { logoId: held.id }, after: { logoId: null } },
    { outcome: "done", before: { logoId: null }, after: { logoId: held.id } },
  ]);
});

it("stays open to everybody when another takes its place, and is swept only where no row names it", async () => {
  const { actor } = (await makeHouse()).admin;
  orThrow(await receiveLogo(actor, await png("#884422"), now));
  const first = (await logoNow(actor)) ?? expect.fail("no logo");
  const { before } = orThrow(await receiveLogo(actor, await png("#118844"), now));
  expect(before).toBe(first.id);
  const lost = logoKey("f".repeat(64));
  await storage().put(lost, await png("#000000"), "image/png");
  await tidyHouseFiles(clock());
  expect(await storage().head(lost)).not.toBeNull();
  await tidyHouseFiles(addDaysTo(clock(), 2));
  expect(await storage().head(lost)).toBeNull();
  expect(await storage().head(logoKey(first.sha256))).not.toBeNull();
  expect(await openLogo(first.sha256)).toMatchObject({ sha256: first.sha256 });
  expect(await openLogo("f".repeat(64))).toBeNull();
  // The same picture again is the same file and row.
  orThrow(await receiveLogo(actor, await png("#884422"), now));
  expect((await logoNow(actor))?.id).toBe(first.id);
  expect(await rowOf(first.id)).toHaveLength(1);
});

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { openDirectUpload, sweepDirectUploads, withDirectUpload } from "@/lib/upload/direct";
import type { Body } from "@/lib/upload/read-body";
import { makePerson } from "../../support/factories";

let eva: Awaited<ReturnType<typeof makePerson>>;
let noah: Awaited<ReturnType<typeof makePerson>>;
beforeAll(async () => {
  [eva, noah] = [await makePerson("Eva"), await makePerson("Noah")];
});

/** As the bucket holds it once the browser has put it there. */
async function arrived(personId: string, content = "content") {
  const upload = randomUUID();
  await storage().put(`uploads/${personId}/${upload}`, Buffer.from(content), "image/jpeg");
  return upload;
}
const take = (who: typeof eva, upload: string, limit = 1_000) =>
  withDirectUpload(who.actor, upload, { account: who.id, limit }, async (body: Body) =>
    typeof body === "string" ? body : { content: body.toString() },
  );
const waiting = async () => {
  const keys: string[] = [];
  for await (const { key } of storage().list("uploads/")) keys.push(key.split("/").at(-1) ?? "");
  return keys;
};

describe("a file that a browser put in the bucket", () => {
  it("is handed over once, and then gone", async () => {
    const upload = await arrived(eva.id);
    expect(await take(eva, upload)).toEqual({ content: "content" });
    await expect.poll(waiting).not.toContain(upload);
    expect(await take(eva, upload)).toBe("uploadGone");
  });

  it("is nobody else's", async () => {
    const upload = await arrived(eva.id);
    expect(await take(noah, upload)).toBe("uploadGone");
    expect(await waiting()).toContain(upload);
    expect(await take(eva, upload.toUpperCase())).toEqual({ content: "content" });
  });

  it("is not read when it is too large, nor kept", async () => {
    const upload = await arrived(eva.id, "x".repeat(1_001));
    expect(await take(eva, upload)).toBe("tooLarge");
    await expect.poll(waiting).not.toContain(upload);
  });

  it("counts among the four files that one account may hold", async () => {
    const uploads = await Promise.all(Array.from({ length: 5 }, () => arrived(eva.id)));
    const outcomes = await Promise.all(uploads.map((upload) => take(eva, upload)));
    expect(outcomes.filter((one) => one === "uploadTooMany")).toHaveLength(1);
    expect(outcomes.filter((one) => typeof one === "object")).toHaveLength(4);
  });

  it("goes when nobody takes it in for two hours, and not before", async () => {
    const upload = await arrived(noah.id);
    await sweepDirectUploads(addMinutes(now(), 115));
    expect(await waiting()).toContain(upload);
    await sweepDirectUploads(addMinutes(now(), 125));
    expect(await waiting()).toEqual([]);
  });
});

it("is not offered where files stand in a folder", async () => {
  const wanted = { bytes: 5, contentType: "image/jpeg" };
  expect(await openDirectUpload(eva.actor, wanted)).toBeNull();
});

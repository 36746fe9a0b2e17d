import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { portraitShards } from "@/lib/portrait/keys";
import { openPortraitDesk } from "@/lib/portrait/portrait-desk";
import { removePortrait } from "@/lib/portrait/remove-portrait";
import { restorePortrait } from "@/lib/portrait/restore-portrait";
import { setPortrait } from "@/lib/portrait/set-portrait";
import { tidyPortraits } from "@/lib/portrait/tidy-portraits";
import { readObject, storage } from "@/lib/storage/storage";
import { now } from "@/lib/time/clock";
import { addDaysTo } from "@/lib/time/instant";
import { cameraJpeg, phoneHeic, pixelBomb } from "../photo/support";
import { auditOf, makeAllowed, opened, rowsOf, say, send, set } from "./support";

const filesOf = async (folder: string) => {
  const keys: string[] = [];
  for await (const { key } of storage().list(`${folder}/`)) keys.push(key);
  return keys;
};

describe("setting a portrait", () => {
  it("makes two squares anew, without what the camera wrote, and leaves an audit row", async () => {
    const { family, carer } = await makeAllowed();
    const id = await set(carer.actor, family.child.id);
    for (const [size, side] of [
      ["small", 96],
      ["large", 256],
    ] as const) {
      const file = await opened(carer.actor, id, size);
      const image = await readObject(file?.key ?? "");
      const metadata = await sharp(image ?? undefined).metadata();
      expect(metadata).toMatchObject({ format: "webp", width: side, height: side });
      expect([metadata.exif, metadata.xmp, metadata.icc]).toEqual([undefined, undefined, undefined]);
      expect(image?.length).toBe(file?.bytes);
    }
    expect(await auditOf("portrait.set", family.child.id)).toEqual([
      { by: carer.id, outcome: "done", subject: id },
    ]);
  });

  it("takes what an iPhone sends, and nothing that is no photo", async () => {
    const { family, manager } = await makeAllowed();
    const heic = { childId: family.child.id, fileName: "IMG_1.HEIC", content: phoneHeic() };
    expect(await setPortrait(manager.actor, heic, now())).toMatchObject({ ok: true });
    const refuses = async (content: Buffer | "tooLarge") => {
      const outcome = await send(manager.actor, family.child.id, content);
      return outcome.ok ? "done" : outcome.code;
    };
    expect(await refuses(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe(
      "portraitUnsupported",
    );
    expect(await refuses((await cameraJpeg()).subarray(0, 900))).toBe("portraitUnsupported");
    expect(await refuses(pixelBomb())).toBe("portraitUnsupported");
    expect(await refuses("tooLarge")).toBe("portraitTooLarge");
    expect(await rowsOf(family.child.id)).toHaveLength(1);
  }, 60_000);

  it("replaces the one that is there, which is put back as the inverse", async () => {
    const { family, carer, manager } = await makeAllowed();
    const [first, second] = [
      await set(carer.actor, family.child.id),
      await set(manager.actor, family.child.id),
    ];
    expect(await openPortraitDesk(carer.actor, family.child.id, now())).toMatchObject({
      ...{ present: second, former: { id: first } },
    });
    orThrow(await restorePortrait(carer.actor, { portraitId: first }, now()));
    expect(await openPortraitDesk(carer.actor, family.child.id, now())).toMatchObject({
      ...{ present: first, former: { id: second } },
    });
    expect(await auditOf("portrait.restored", family.child.id)).toMatchObject([
      { by: carer.id, subject: first },
    ]);
  });

  it("is one when it is sent twice at once, and two different ones at once leave one that stands", async () => {
    const { family, carer, manager } = await makeAllowed();
    const content = await cameraJpeg();
    const same = await Promise.all([1, 2].map(() => send(carer.actor, family.child.id, content)));
    expect(new Set(same.map((outcome) => outcome.ok && outcome.value.portraitId)).size).toBe(1);
    await Promise.all([carer, manager].map(({ actor }) => send(actor, family.child.id)));
    const rows = await rowsOf(family.child.id);
    expect(rows).toHaveLength(3);
    expect(rows.filter(({ removedAt }) => removedAt === null)).toHaveLength(1);
  });

  it.each(["parent", "managerElsewhere", "stranger"] as const)("is not for a %s", async (who) => {
    const { family, other, managerElsewhere } = await makeAllowed();
    const { actor } = { parent: family.parent, managerElsewhere, stranger: other.parent }[who];
    const code = who === "managerElsewhere" ? "notFound" : "notAllowed";
    expect(await send(actor, family.child.id)).toMatchObject({ code });
    expect(await rowsOf(family.child.id)).toEqual([]);
    expect(await auditOf("portrait.set", family.child.id)).toMatchObject([{ outcome: "refused" }]);
  });

  it("needs the parents' yes, and names the child", async () => {
    const { family, office } = await makeAllowed();
    await say(family.parent.actor, family.child.id, false);
    expect(await send(office.actor, family.child.id)).toMatchObject({
      ...{ code: "portraitNoConsent", facts: { children: [family.child.givenName] } },
    });
    expect(await rowsOf(family.child.id)).toEqual([]);
  });
});

describe("taking it away", () => {
  it("shows letters again, once however often it is done, and can be put back", async () => {
    const { family, carer, office } = await makeAllowed();
    const portraitId = await set(carer.actor, family.child.id);
    const both = [carer, office].map(({ actor }) => removePortrait(actor, { portraitId }, now()));
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    expect(await auditOf("portrait.removed", family.child.id)).toHaveLength(1);
    expect(await opened(family.parent.actor, portraitId)).toBeNull();
    orThrow(await restorePortrait(office.actor, { portraitId }, now()));
    expect(await opened(family.parent.actor, portraitId)).not.toBeNull();
  });

  it("is for nobody out of reach, nor is putting it back", async () => {
    const { family, other, carer, managerElsewhere } = await makeAllowed();
    const portraitId = await set(carer.actor, family.child.id);
    const strangers = [family.parent, other.parent, managerElsewhere];
    for (const { actor } of strangers)
      expect(await removePortrait(actor, { portraitId }, now())).toMatchObject({ ok: false });
    orThrow(await removePortrait(carer.actor, { portraitId }, now()));
    for (const { actor } of strangers)
      expect(await restorePortrait(actor, { portraitId }, now())).toMatchObject({ ok: false });
    expect((await rowsOf(family.child.id))[0]?.removedAt).not.toBeNull();
  });

  it("is erased after a month, row and pictures; the one that stands keeps both", async () => {
    const { family, carer } = await makeAllowed();
    const former = await set(carer.actor, family.child.id);
    const present = await set(carer.actor, family.child.id);
    const rows = await rowsOf(family.child.id);
    const folderOf = (id: string) => rows.find((row) => row.id === id)?.key ?? "";
    const tidy = async (days: number) => {
      for (let shard = 0; shard < portraitShards; shard++) await tidyPortraits(addDaysTo(now(), days), shard);
    };
    await tidy(29);
    expect(await filesOf(folderOf(former))).toHaveLength(2);
    await tidy(31);
    expect(await filesOf(folderOf(former))).toEqual([]);
    expect(await filesOf(folderOf(present))).toHaveLength(2);
    expect((await rowsOf(family.child.id)).map(({ id }) => id)).toEqual([present]);
  });
});

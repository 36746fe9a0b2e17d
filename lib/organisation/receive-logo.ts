import "server-only";
import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { logo, organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { recordRefusal } from "@/lib/audit/record-audit";
import { tryPut } from "@/lib/storage/try-put";
import type { Instant } from "@/lib/time/instant";
import { largestLogo } from "./limits";
import { logoKey } from "./logo-file";
import { maySetUpOrganisation } from "./policy";
import { type RenderedLogo, renderLogo } from "./render-logo";

export type LogoSet = { before: string | null };

/** Takes in a logo, which is then on every page, in letters and on papers to come. */
export async function receiveLogo(
  actor: Actor,
  content: Buffer | "tooLarge",
  now: Instant,
): Promise<Outcome<LogoSet>> {
  if (!(await mayReceiveLogo(actor, now))) return refused("notAllowed");
  if (content === "tooLarge" || content.length > largestLogo) return refused("logoTooLarge");
  const rendered = await renderLogo(content);
  if ("code" in rendered) return rendered;
  const { bytes, ...picture } = rendered;
  if (!(await tryPut(logoKey(picture.sha256), bytes, "image/png"))) return refused("storageUnavailable");
  return keepLogo(actor, picture, now);
}

/** Asked before a byte is read; a no is noted. */
export async function mayReceiveLogo(actor: Actor, now: Instant): Promise<boolean> {
  const may = maySetUpOrganisation(actor);
  if (!may) await recordRefusal(actor, { act: "organisation.logoSet" }, now);
  return may;
}

/** Its file stands in the storage by then. The same picture a second time is the same row. */
const keepLogo = defineAct({
  name: "organisation.logoSet",
  by: "anybody",
  input: made<Omit<RenderedLogo, "bytes">>(),
  may: maySetUpOrganisation,
  work: async ({ tx, now }, picture) => {
    const [held] = await tx.select().from(organisation).for("update");
    if (!held) return refused("notFound");
    await tx
      .insert(logo)
      .values({ ...picture, createdAt: now })
      .onConflictDoNothing();
    const kept = onlyRow(await tx.select().from(logo).where(eq(logo.sha256, picture.sha256)));
    if (kept.id === held.logoId) return refused("nothingChanged");
    await tx.update(organisation).set({ logoId: kept.id }).where(eq(organisation.id, held.id));
    const change = { before: { logoId: held.logoId }, after: { logoId: kept.id } };
    return happened({ before: held.logoId }, { subjectId: held.id, ...change });
  },
});

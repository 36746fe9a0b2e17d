import "server-only";
import { isNull } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { setupCode } from "@/db/schema/setup-code";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { addMinutes } from "@/lib/time/instant";
import { isConsole } from "./console";
import { hasAdmin } from "./has-admin";
import { codeMinutes, newSetupCode, setupCodeHash } from "./setup-code";

/** A code with which one person becomes the first administrator; it ends the ones that were shown before. */
export const issueSetupCode = defineAct({
  name: "installation.codeShown",
  by: "anybody",
  input: nothing,
  may: isConsole,
  work: async ({ tx, now }) => {
    await holdLock(tx, "installation");
    if (await hasAdmin(tx)) return refused("alreadySetUp");
    await tx.update(setupCode).set({ usedAt: now }).where(isNull(setupCode.usedAt));
    const code = newSetupCode();
    await tx
      .insert(setupCode)
      .values({ codeHash: setupCodeHash(code), expiresAt: addMinutes(now, codeMinutes) });
    return happened(code, {});
  },
});

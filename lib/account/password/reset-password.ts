import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { byLink, type LinkUse, setPasswordByLink, spendLink } from "../link/mailed-link";
import { planPasswordChanged } from "./set-password";

const reset = defineAct({
  name: "account.passwordReset",
  ...byLink,
  work: async (context, input) => {
    const used = await spendLink(context, "reset", input);
    if (!used) return refused("linkExpired");
    await planPasswordChanged(context.tx, input.link.accountId, context.now);
    return happened(used, {});
  },
});

/** A new password by the link of the reset letter. Never logs in, never skips the second factor. */
export const resetPassword = (input: LinkUse, browser: Browser, now: Instant) =>
  setPasswordByLink(reset, "reset", input, browser, now);

import "server-only";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type LinkUse, setPasswordByLink } from "../link/mailed-link";

/** A new password by the link of the reset letter. Never logs in, never skips the second factor. */
export const resetPassword = (input: LinkUse, browser: Browser, now: Instant) =>
  setPasswordByLink("reset", input, browser, now);

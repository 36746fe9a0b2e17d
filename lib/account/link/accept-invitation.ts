import "server-only";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type LinkUse, setPasswordByLink } from "./mailed-link";

/** The first password, by the link of the invitation; from then on the account is active. */
export const acceptInvitation = (input: LinkUse, browser: Browser, now: Instant) =>
  setPasswordByLink("invitation", input, browser, now);

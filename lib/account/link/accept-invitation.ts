import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { dropStrangersSecondFactor } from "../second-factor/strangers-second-factor";
import { accountStates } from "../states";
import { byLink, type LinkUse, setPasswordByLink, spendLink } from "./mailed-link";

const accept = defineAct({
  name: "account.invitationAccepted",
  ...byLink,
  work: async (context, input) => {
    const { accountId } = input.link;
    const used = await spendLink(context, "invitation", input);
    if (!used) return refused("linkExpired");
    await dropStrangersSecondFactor(context.tx, accountId);
    const second = await accountStates.take(context.tx, "accept", eq(account.id, accountId));
    return second ? refused("linkExpired") : happened(used, {});
  },
});

/** The first password, by the link of the invitation; from then on the account is active. */
export const acceptInvitation = (input: LinkUse, browser: Browser, now: Instant) =>
  setPasswordByLink(accept, "invitation", input, browser, now);

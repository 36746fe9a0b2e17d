import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { z } from "zod";
import { account } from "@/db/schema/account";
import { emailSwitch } from "@/db/schema/email-switch";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { planInvitation } from "../people/manage-account";
import { outranks } from "../policy";
import type { decideObjectionSchema } from "../schema";
import { liveGrants } from "../session/open-session";
import { accountStates } from "../states";
import { planToBothSides } from "./email-switch";

/** Put back, it is an invitation: whoever has the old mailbox chooses a password, since this one may be the stranger's. */
const steps = { restored: "put the old address back", kept: "keep the new address" } as const;
const acts = { restored: "account.emailRestored", kept: "account.emailKept" } as const;

/** Ends the wait after an objection: the old address comes back, or the new one stays. Both mailboxes are told. */
export function decideObjection(
  actor: PersonActor,
  { switchId, decision, note }: z.output<typeof decideObjectionSchema>,
  now: Instant,
): Promise<Outcome> {
  const act = acts[decision];
  return runAct({
    actor,
    now,
    attempt: { act, subjectId: switchId },
    conflicts: { account_email_unique: refused("emailTaken") },
    work: async (tx) => {
      const step = steps[decision];
      if (!accountStates.may(step)(actor)) return refused("notFound");
      const [objection] = await tx.select().from(emailSwitch).where(eq(emailSwitch.id, switchId));
      if (!objection?.objectedAt) return refused("notFound");
      const accountId = objection.accountId;
      const [login] = await tx.select().from(account).where(eq(account.id, accountId)).for("update");
      if (!login) return refused("notFound");
      if (!outranks(actor, await liveGrants(tx, login.personId, today(now)))) return refused("notAllowed");
      if (login.state !== "frozen") return refused("changedMeanwhile");
      const decided = await tx
        .update(emailSwitch)
        .set({ decidedAt: now, decidedBy: actor.personId, decision, note })
        .where(
          and(eq(emailSwitch.id, switchId), isNotNull(emailSwitch.objectedAt), isNull(emailSwitch.decidedAt)),
        )
        .returning({ id: emailSwitch.id });
      if (decided.length === 0) return refused("changedMeanwhile");
      const email = decision === "restored" ? objection.oldEmail : login.email;
      const second = await accountStates.take(tx, step, eq(account.id, accountId), { email });
      if (second) return second;
      await planToBothSides(tx, "mail.objection-decided", switchId, now);
      if (decision === "restored") await planInvitation(tx, accountId, now);
      return happened(undefined, { subjectId: accountId });
    },
  });
}

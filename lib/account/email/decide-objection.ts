import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { z } from "zod";
import { account } from "@/db/schema/account";
import { emailSwitch } from "@/db/schema/email-switch";
import type { PersonActor } from "@/lib/access/actor";
import { type ActContext, defineAct } from "@/lib/act/define-act";
import { type ActResult, happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { planInvitation } from "../people/manage-account";
import { outranks } from "../policy";
import { decideObjectionSchema } from "../schema";
import { liveGrants } from "../session/open-session";
import { accountStates } from "../states";
import { planToBothSides } from "./email-switch";

type Decision = z.output<typeof decideObjectionSchema>;

/** Put back, it is an invitation: whoever has the old mailbox chooses a password, since this one may be the stranger's. */
const steps = { restored: "put the old address back", kept: "keep the new address" } as const;

async function decide(
  { tx, actor, now }: ActContext<PersonActor>,
  { switchId, decision, note }: Decision,
): Promise<ActResult<undefined>> {
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
  const second = await accountStates.take(tx, steps[decision], eq(account.id, accountId), { email });
  if (second) return second;
  await planToBothSides(tx, "mail.objection-decided", switchId, now);
  if (decision === "restored") await planInvitation(tx, accountId, now);
  return happened(undefined, { subjectId: accountId });
}

const deciding = {
  by: "person",
  input: decideObjectionSchema,
  otherwise: "notFound",
  about: ({ switchId }: Decision) => ({ subjectId: switchId }),
  conflicts: { account_email_unique: refused("emailTaken") },
  work: decide,
} as const;

const acts = {
  restored: defineAct({ name: "account.emailRestored", ...deciding, may: accountStates.may(steps.restored) }),
  kept: defineAct({ name: "account.emailKept", ...deciding, may: accountStates.may(steps.kept) }),
};

/** Ends the wait after an objection: the old address comes back, or the new one stays. Both mailboxes are told. */
export const decideObjection = (actor: PersonActor, input: Decision, now: Instant): Promise<Outcome> =>
  acts[input.decision](actor, input, now);

import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { OwnRights } from "@/components/auth/own-rights";
import { SessionList } from "@/components/auth/session-list";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { CircleCheck, CircleMinus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/current-actor";
import { secondFactorStatus } from "@/lib/account/second-factor/second-factor-status";
import { listOwnSessions } from "@/lib/account/session/own-sessions";
import { listOwnTies } from "@/lib/family/own-ties";
import { readHouse } from "@/lib/organisation/queries";
import { listOwnRoles } from "@/lib/staff/staff-roles";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { changePasswordAction, endOtherSessionsAction, endSessionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: messages(language).ownSecurity.title };
}

export default async function SecurityPage() {
  const actor = await requireActor();
  const [roles, ties, sessions, secondFactor, house] = await Promise.all([
    listOwnRoles(actor, now()),
    listOwnTies(actor, now()),
    listOwnSessions(actor, now()),
    secondFactorStatus(actor, now()),
    readHouse(),
  ]);
  const { ownSecurity: t, gettingIn } = messages(actor.language);
  const isOn = secondFactor.state === "on";
  return (
    <>
      <PageHeader title={t.title} />
      <div className="grid gap-4">
        <Card heading={t.password}>
          <ChangePasswordForm
            action={changePasswordAction}
            t={{
              current: t.currentPassword,
              password: gettingIn.newPassword,
              passwordHint: gettingIn.newPasswordHint(house.passwordMinimum),
              passwordAgain: gettingIn.newPasswordAgain,
              save: gettingIn.changePassword,
              saving: gettingIn.saving,
            }}
          />
        </Card>
        <Card heading={t.secondFactor}>
          <Chip icon={isOn ? CircleCheck : CircleMinus} tone={isOn ? "leaf" : "plain"}>
            {isOn ? t.on : t.off}
          </Chip>
          <p className="my-3 max-w-prose text-soft">{t.secondFactorWhat}</p>
          <Link href="/account/second-factor" className={buttonClass({ variant: "quiet" })}>
            {isOn ? t.arrange : t.turnOn}
          </Link>
        </Card>
        <Card heading={t.sessions}>
          <SessionList
            sessions={sessions}
            end={endSessionAction}
            endOthers={endOtherSessionsAction}
            language={actor.language}
            t={t}
          />
        </Card>
        <OwnRights roles={roles} ties={ties} language={actor.language} />
      </div>
    </>
  );
}

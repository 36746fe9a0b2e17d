import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { AdultCard } from "@/components/family/adult-card";
import { BlockCard } from "@/components/family/block-card";
import { TieAccount } from "@/components/family/tie-account";
import { EndCard, RightsCard } from "@/components/family/tie-cards";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openTieDesk } from "@/lib/family/child-desk";
import { mayMerge } from "@/lib/family/policy";
import { familyWork } from "@/lib/texts/family-work";
import { merging } from "@/lib/texts/merging";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import {
  deactivateAccountAction,
  invitePersonAction,
  reactivateAccountAction,
  resendInvitationAction,
} from "../../../people/actions";
import {
  blockGuardianAction,
  changeGuardianAction,
  correctPersonAction,
  endGuardianshipAction,
  takeBackGuardianEndAction,
  unblockGuardianAction,
} from "./actions";

/** Without a name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].tie };
}

export default async function TiePage({ params }: PageProps<"/team/families/ties/[id]">) {
  const [actor, { id }] = await Promise.all([requireRole(...deskRoles), params]);
  const at = now();
  const found = await openTieDesk(actor, id, at);
  if (!found) notFound();
  const { language } = actor;
  const t = familyWork[language];
  const { tie, child, adult, documents } = found;
  const of = { tie, language };
  const about = { ...of, today: today(at) };
  return (
    <>
      <PageHeader
        title={tie.name}
        sub={t.tieOf(child.fullName)}
        back={{ href: `/team/families/${child.id}`, label: child.fullName }}
        action={
          mayMerge(actor) && tie.personId !== actor.personId ? (
            <Link
              href={`/team/families/adults/${tie.personId}/merge` as Route}
              className={buttonClass({ variant: "text" })}
            >
              {merging[language].entry}
            </Link>
          ) : null
        }
      />
      <div className="grid max-w-2xl gap-4">
        {tie.state === "ended" ? null : (
          <>
            <RightsCard {...about} action={changeGuardianAction} />
            {tie.personId === actor.personId ? null : (
              <TieAccount
                tie={tie}
                language={language}
                actions={{
                  invite: invitePersonAction,
                  resend: resendInvitationAction,
                  deactivate: deactivateAccountAction,
                  reactivate: reactivateAccountAction,
                }}
              />
            )}
            {tie.personId === actor.personId ? null : (
              <AdultCard
                personId={tie.personId}
                adult={adult}
                action={correctPersonAction}
                language={language}
              />
            )}
            <BlockCard
              {...of}
              childId={child.id}
              documents={documents}
              block={blockGuardianAction}
              unblock={unblockGuardianAction}
            />
          </>
        )}
        <EndCard {...about} end={endGuardianshipAction} takeBack={takeBackGuardianEndAction} />
      </div>
    </>
  );
}

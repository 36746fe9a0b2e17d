import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HangingCard } from "@/components/family/hanging-card";
import { LastDayForm } from "@/components/family/last-day-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import { UsersRound } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { openChildDesk } from "@/lib/family/child-desk";
import { refusalOfLastDay } from "@/lib/placing/let-leave";
import { whatHangsOn } from "@/lib/placing/what-hangs-on";
import { familyWork } from "@/lib/texts/family-work";
import { fieldProblems } from "@/lib/texts/field-problems";
import { hangsOnTexts } from "@/lib/texts/hangs-on";
import { refusalText } from "@/lib/texts/refusal-text";
import { careDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { letLeaveAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyWork[language].leave };
}

/** A child leaves a group: first the day, then what hangs on it, and only with that in sight the button. */
export default async function LeavePage({
  params,
  searchParams,
}: PageProps<"/team/families/[childId]/leave">) {
  const [actor, { childId }, asked] = await Promise.all([requireRole(...deskRoles), params, searchParams]);
  const moment = now();
  const kid = await openChildDesk(actor, childId, moment);
  if (!kid) notFound();
  const { language } = actor;
  const t = familyWork[language];
  const leavable = kid.placements.filter(({ mayLeave }) => mayLeave);
  const last = leavable.find(({ id }) => id === asked.place) ?? leavable[0];
  const typed = typeof asked.day === "string" ? asked.day.trim() : null;
  const day = typed === null ? null : careDay(typed);
  const refusal = last && day && refusalOfLastDay(last, day, today(moment));
  const lastDay = refusal ? null : day;
  const hanging =
    last && lastDay ? await whatHangsOn(actor, kid.id, { placementId: last.id, lastDay }) : null;
  const error = () => {
    if (refusal) return refusalText(refusal, language);
    return typed === null || day
      ? undefined
      : fieldProblems[language][typed === "" ? "required" : "invalidDate"];
  };
  return (
    <>
      <PageHeader
        title={t.leave}
        sub={last ? t.leaveSub(kid.givenName, `${last.groupName} · ${last.locationName}`) : undefined}
        back={{ href: `/team/families/${kid.id}`, label: kid.fullName }}
      />
      <div className="grid max-w-2xl gap-4">
        <Card aria-label={t.leave}>
          {last ? (
            <LastDayForm placementId={last.id} typed={typed ?? ""} error={error()} language={language} />
          ) : (
            <EmptyState icon={UsersRound} title={t.noPlaceToLeave}>
              {t.noPlaceToLeaveText}
            </EmptyState>
          )}
        </Card>
        {last && lastDay && hanging ? (
          <>
            <HangingCard hanging={hanging} lastDay={lastDay} language={language} />
            <Card heading={hangsOnTexts[language].confirm(formatDay(lastDay, language, "full"))}>
              <FieldsForm
                key={lastDay}
                action={letLeaveAction}
                hidden={{ placementId: last.id, endsOn: lastDay }}
                fresh={{ seen: hanging.seen }}
                variant="danger"
                groups={sureOf(hanging.contracts.length > 0, t.agreedStays)}
                t={{ save: t.leaveSave, saving: t.saving }}
              />
            </Card>
          </>
        ) : null}
      </div>
    </>
  );
}

/** A contract that goes on is owned up to; without one there is nothing to tick. */
const sureOf = (isAsked: boolean, label: string) =>
  isAsked ? [{ key: "sure", fields: [{ name: "sure", label, type: "check" as const }] }] : [];

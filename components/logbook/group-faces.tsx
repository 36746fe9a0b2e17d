import type { ReactNode } from "react";
import { ButtonForm } from "@/components/ui/button-form";
import { EmptyState } from "@/components/ui/empty-state";
import { FormWaiting } from "@/components/ui/waiting";
import { UsersRound } from "@/components/ui/work-icons";
import type { PersonActor } from "@/lib/access/actor";
import type { GroupDayChild } from "@/lib/logbook/group-day";
import { groupDay } from "@/lib/texts/group-day";
import type { CareDay } from "@/lib/time/care-day";
import type { ButtonAction, FormAction } from "@/lib/web/form-action";
import { entryTexts } from "./entry-texts";
import { FaceCard } from "./face-card";
import { FacesForm } from "./faces-form";

type GroupFacesProps = {
  groupId: string;
  list: GroupDayChild[];
  day: CareDay;
  isToday: boolean;
  actor: PersonActor;
  write: FormAction;
  stopNap: ButtonAction;
};

const stopNapForm = "stop-nap";

/** The faces of a group: who is planned first, then who is not. */
export function GroupFaces({ groupId, list, day, isToday, actor, write, stopNap }: GroupFacesProps) {
  const { language, personId } = actor;
  const t = groupDay[language];
  if (list.length === 0)
    return (
      <EmptyState icon={UsersRound} title={t.emptyTitle}>
        {t.empty}
      </EmptyState>
    );
  const planned = list.filter((child) => child.status !== "unplanned");
  const unplanned = list.filter((child) => child.status === "unplanned");
  const card = (child: GroupDayChild) => (
    <FaceCard
      key={child.id}
      child={child}
      dayHref={`/team/children/${child.id}?day=${day}`}
      sheetHref={isToday ? `/team/children/${child.id}/sheet` : null}
      stopNapForm={isToday ? stopNapForm : null}
      language={language}
    />
  );
  return (
    <>
      <ButtonForm id={stopNapForm} action={stopNap}>
        <FormWaiting />
      </ButtonForm>
      <FacesForm
        writePath="/team/today/write"
        groupId={groupId}
        day={day}
        personId={personId}
        names={Object.fromEntries(list.map((child) => [child.id, child.givenName]))}
        action={write}
        t={{
          ...entryTexts(language),
          chooseHint: t.chooseHint,
          chooseAll: t.chooseAll,
          chooseNone: t.chooseNone,
          chosen: t.chosen,
          writeWhat: t.kinds,
        }}
      >
        <Faces label={t.faces}>{planned.map(card)}</Faces>
        {unplanned.length > 0 ? (
          <section className="mt-6">
            <h2 className="mb-3">{t.unplanned}</h2>
            <Faces label={t.unplanned}>{unplanned.map(card)}</Faces>
          </section>
        ) : null}
      </FacesForm>
    </>
  );
}

function Faces({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,8.25rem),1fr))] gap-3 sm:grid-cols-3 md:grid-cols-4"
    >
      {children}
    </ul>
  );
}

import { randomUUID } from "node:crypto";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { RadioCard } from "@/components/ui/radio-cards";
import type { PersonActor } from "@/lib/access/actor";
import { changeFormFacts } from "@/lib/care-request/change-form-facts";
import { firstDayToReport } from "@/lib/care-request/first-day-to-report";
import { furthestAhead } from "@/lib/care-request/rules";
import { type ChangeKind, changeKinds, dateFields } from "@/lib/care-request/schema";
import type { ChangeFormFacts } from "@/lib/care-request/view";
import type { ParentContext } from "@/lib/family/parent-context";
import type { OwnChild } from "@/lib/family/queries";
import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/texts/care";
import { careChanges } from "@/lib/texts/care-changes";
import { common } from "@/lib/texts/common";
import { addDays, careDay, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { dayPartCodes } from "@/lib/time/day-parts";
import { formatDay, formatTime, formatTimeSpan } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import type { FormAction } from "@/lib/web/form-action";
import { ChangeForm, type ChangeFormTexts } from "./change-form";
import { openingText, quarterHours } from "./opening-text";

const overview = "/planning/requests";
/** Where one came from is where closing leads to. */
const origins: Record<string, string> = { dashboard: "/", planning: "/planning" };

type ChangeDialogProps = {
  parent: ParentContext;
  action: FormAction;
  /** `kind`, `date` and the screen one comes `from` may come along. */
  wish: { kind?: unknown; date?: unknown; from?: unknown };
};

/** The pop-up "Wijziging doorgeven": a modal over the overview, or a page of its own without script. */
export async function ChangeDialog({ parent: { actor, child }, action, wish }: ChangeDialogProps) {
  const at = now();
  const facts = await changeFormFacts(actor, child.id, at);
  const t = careChanges[actor.language];
  const kinds = kindsFor(facts, actor.language);
  const chosen = kinds.find((kind) => kind.value === wish.kind) ?? kinds[0];
  const closeHref = origins[String(wish.from)] ?? overview;
  const date = chosen ? await firstDate(actor, child.id, wish, at) : "";
  return (
    <Dialog
      title={t.ask}
      sub={t.form.forChild(child.givenName, child.groupName)}
      closeHref={closeHref}
      closeLabel={t.form.close}
      className="max-w-xl scroll-pt-12"
    >
      <Explanation facts={facts} child={child} language={actor.language} />
      {chosen && facts.rules ? (
        <ChangeForm
          key={child.id}
          action={action}
          t={formTexts(facts.rules, actor.language)}
          childId={child.id}
          sendKey={randomUUID()}
          cancelHref={closeHref}
          kinds={kinds}
          initial={{ kind: chosen.value, date }}
          days={{ min: today(at), max: addDays(today(at), furthestAhead) }}
          parts={facts.rules.mode === "day_parts" ? partCards(facts.rules, actor.language) : null}
          times={quarterHours(facts.rules.openings, actor.language)}
        />
      ) : null}
    </Dialog>
  );
}

/** The day that was tapped; else, for who comes to report a child sick or absent, the first one that can be. */
async function firstDate(
  actor: PersonActor,
  childId: string,
  { kind, date }: ChangeDialogProps["wish"],
  at: Instant,
): Promise<string> {
  const asked = typeof date === "string" ? careDay(date) : null;
  if (asked) return asked;
  return kind === "sick" || kind === "absent"
    ? ((await firstDayToReport(actor, childId, kind, at)) ?? today(at))
    : "";
}

function kindsFor(facts: ChangeFormFacts, language: Language): RadioCard[] {
  const allowed = (kind: ChangeKind) => (kind === "extra" ? facts.mayRequest : facts.mayReportAbsence);
  return changeKinds
    .filter(allowed)
    .map((kind) => ({ value: kind, label: careChanges[language].kinds[kind] }));
}

type Rules = NonNullable<ChangeFormFacts["rules"]>;

const partCards = (rules: Rules, language: Language): RadioCard[] =>
  dayPartCodes.flatMap((code) => {
    const part = rules.parts.find((one) => one.code === code);
    return part
      ? [{ value: code, label: care[language].dayParts[code], sub: formatTimeSpan(part, language) }]
      : [];
  });

function formTexts(rules: Rules, language: Language): ChangeFormTexts {
  const { form: t } = careChanges[language];
  const day = (of: Rules["furthest"]) => formatDay(of, language, "long");
  return {
    kind: t.kind,
    date: t.date,
    moreDates: t.moreDates,
    anotherDates: dateFields.slice(1).map((_, index) => t.anotherDate(index + 2)),
    until: t.until,
    untilHint: t.untilHint,
    part: t.part,
    from: t.from,
    to: t.to,
    choose: t.choose,
    note: t.note,
    optional: common[language].optional,
    send: t.send,
    sending: t.sending,
    cancel: t.cancel,
    hints: {
      extra: t.extraHint(
        rules.extraLeadDays,
        formatTime(rules.extraDeadline, language),
        day(rules.earliestExtra),
        day(rules.furthest),
      ),
      absence: t.absenceHint(rules.absenceLeadDays, formatTime(rules.absenceDeadline, language)),
      sick: t.sickHint,
      opening: t.opening(openingText(rules.openings, language)),
      waits: t.waits,
      atOnce: t.atOnce,
    },
  };
}

type ExplanationProps = { facts: ChangeFormFacts; child: OwnChild; language: Language };

/** Why something is not on offer, in place of a button that would only refuse. */
function Explanation({ facts, child, language }: ExplanationProps) {
  const t = careChanges[language];
  const { mayRequest, mayReportAbsence, rules } = facts;
  const { givenName: name, placedUntil } = child;
  const text =
    !mayRequest && !mayReportAbsence
      ? t.mayNothing(name)
      : !rules
        ? placedUntil
          ? t.form.ended(name, formatDay(placedUntil, language, "full"))
          : t.form.noRules(name)
        : !mayRequest
          ? t.form.noExtra(name)
          : !mayReportAbsence
            ? t.form.noAbsence(name)
            : null;
  return text ? <Notice className="mb-4">{text}</Notice> : null;
}

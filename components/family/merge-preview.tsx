import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import { ArrowLeftRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import type { MergeCount, MergeLine, MergePreview } from "@/lib/family/merge/preview";
import type { Language } from "@/lib/i18n/language";
import { merging } from "@/lib/texts/merging";
import { refusalText } from "@/lib/texts/refusal-text";
import type { FormAction } from "@/lib/web/form-action";
import { type MergeChoice, MergeForm } from "./merge-form";

type Props = {
  preview: MergePreview;
  action: FormAction;
  /** The page of this pair from the other side, and the page where another record is chosen. */
  turned: Route;
  here: Route;
  /** Files of the children that are in the way, or of the two themselves. */
  fileOf?: (id: string) => Route;
  language: Language;
};
type Texts = (typeof merging)["nl"];

/** Both records side by side: which stays, what is in the way, what differs, and what goes along. */
export function MergePreviewCards({ preview, action, turned, here, fileOf, language }: Props) {
  const t = merging[language];
  const { kept, gone, lines, obstacles, seen } = preview;
  const open = obstacles.length === 0;
  const differing = lines.filter(({ state }) => state === "differs");
  return (
    <div className="grid max-w-3xl gap-4">
      <Card aria-label={t.title}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Side name={kept.name} says={t.stays} />
          <Side name={gone.name} says={t.goes} />
        </div>
        <div className="mt-3 flex flex-wrap gap-2">
          <Link href={turned} className={buttonClass({ variant: "quiet" })}>
            <ArrowLeftRight />
            {t.turn}
          </Link>
          <Link href={here} className={buttonClass({ variant: "text" })}>
            {t.other}
          </Link>
        </div>
      </Card>
      {open ? null : <Obstacles preview={preview} fileOf={fileOf} language={language} />}
      <Card heading={t.along}>
        <Along counts={preview.counts} t={t} />
      </Card>
      <Card heading={t.data}>
        <p className="-mt-1 mb-3 text-soft">
          {differing.length === 0 ? t.dataSame : open ? t.dataText : t.dataLater}
        </p>
        <Known lines={lines} differ={!open} t={t} />
        {open ? (
          <MergeForm
            key={seen}
            action={action}
            keptId={kept.id}
            goneId={gone.id}
            seen={seen}
            choices={differing.map((line) => choiceOf(line, t))}
            t={{ merge: t.merge, merging: t.merging, undoable: t.undoable }}
          />
        ) : null}
      </Card>
    </div>
  );
}

const Side = ({ name, says }: { name: string; says: string }) => (
  <div className="flex items-center gap-3">
    <Face name={name} />
    <p className="min-w-0">
      <span className="block text-sm text-soft">{says}</span>
      <span className="font-semibold">{name}</span>
    </p>
  </div>
);

function Obstacles({ preview, fileOf, language }: Pick<Props, "preview" | "fileOf" | "language">) {
  const t = merging[language];
  return (
    <Card heading={t.inTheWay}>
      <p className="-mt-1 mb-3 text-soft">{t.inTheWayText}</p>
      <ul className="grid gap-2">
        {preview.obstacles.map((one) => (
          <li key={`${one.code} ${JSON.stringify(one.facts)} ${one.childId}`}>
            <Notice tone="warning" role="note">
              {refusalText(one, language)}
            </Notice>
          </li>
        ))}
      </ul>
      {fileOf ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {[preview.kept, preview.gone].map(({ id, name }) => (
            <Link key={id} href={fileOf(id)} prefetch={false} className={buttonClass({ variant: "quiet" })}>
              {t.openFile(name)}
            </Link>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

/** What needs no choice; where nothing can be chosen yet, what differs as well. */
function Known({ lines, differ, t }: { lines: readonly MergeLine[]; differ: boolean; t: Texts }) {
  const shown = lines.filter(({ state, kept, gone }) => (kept || gone) && (differ || state !== "differs"));
  if (shown.length === 0) return null;
  return (
    <dl className="mb-4 grid gap-x-4 gap-y-3 sm:grid-cols-2">
      {shown.map(({ name, kept, gone, state }) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm text-soft">
            {t.lines[name]} · {state === "same" ? t.alike : state === "differs" ? t.differs : t.onlyOne}
          </dt>
          <dd className="break-words">
            {state === "differs" ? `${kept} / ${gone}` : state === "fromGone" ? gone : kept}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const choiceOf = (line: MergeLine, t: Texts): MergeChoice => ({
  name: line.name,
  label: t.lines[line.name],
  start: line.mayKeepBoth ? "both" : "kept",
  options: [
    { value: "kept", label: line.kept, sub: t.sides.kept },
    { value: "gone", label: line.gone, sub: t.sides.gone },
    ...(line.mayKeepBoth ? [{ value: "both", label: t.keepBoth }] : []),
  ],
});

/** Rows that only come along with others are not counted. */
const uncounted = ["care_request_slot", "change_field", "log_entry_history"];
/** What an adult did somewhere beside what is the adult's own. */
const own =
  /^(?:child_id|person_id|merged_into)$|^(?:care_request\.asked_by|absence\.reported_by|message\.author_id)$/;

function Along({ counts, t }: { counts: readonly MergeCount[]; t: Texts }) {
  const named = new Map<keyof Texts["counts"], { along: number; absorbed: number }>();
  for (const { tab, col, along, absorbed } of counts.filter(({ tab }) => !uncounted.includes(tab))) {
    const isOwn = tab in t.counts && (own.test(col) || own.test(`${tab}.${col}`));
    const name = isOwn ? (tab as keyof Texts["counts"]) : "other";
    const so = named.get(name) ?? { along: 0, absorbed: 0 };
    named.set(name, { along: so.along + along, absorbed: so.absorbed + absorbed });
  }
  if (named.size === 0) return <p className="text-soft">{t.alongNone}</p>;
  return (
    <List>
      {[...named].map(([name, { along, absorbed }]) => (
        <li
          key={name}
          className="flex flex-wrap items-baseline justify-between gap-x-3 py-2 first:pt-0 last:pb-0"
        >
          <span className="min-w-0">
            {t.counts[name]}
            {absorbed > 0 ? <span className="block text-sm text-soft">{t.absorbed(absorbed)}</span> : null}
          </span>
          <span className="font-semibold tabular-nums">{along}</span>
        </li>
      ))}
    </List>
  );
}

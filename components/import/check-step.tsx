import type { Route } from "next";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import type { Language } from "@/lib/i18n/language";
import { type ImportView, problemsShown } from "@/lib/import/queries";
import { importWork } from "@/lib/texts/import-work";
import type { FormAction } from "@/lib/web/form-action";
import { CountList } from "./count-list";
import { ImportButton } from "./import-button";
import { ProblemList } from "./problem-list";

type CheckStepProps = {
  file: Extract<ImportView, { step: "check" }>;
  from: number;
  actions: { go: FormAction; remove: FormAction };
  language: Language;
};

/** What would happen, or all that is wrong; nothing was changed to find out. */
export function CheckStep({ file, from, actions, language }: CheckStepProps) {
  const t = importWork[language];
  const { id, version } = file;
  const here = `/team/families/import/${id}` as Route;
  return (
    <div className="grid gap-4">
      {file.problemCount > 0 ? (
        <Problems file={file} from={from} here={here} language={language} />
      ) : (
        <Card heading={t.would}>
          <Notice tone="success" className="mb-4">
            {file.familyCount > 0 ? t.sound : t.nothingNew}
          </Notice>
          <CountList
            counts={[
              { label: t.newChildren, count: file.familyCount },
              { label: t.newAdults, count: file.newAdults },
              { label: t.knownAdults, count: file.knownAdults, text: t.knownAdultsText },
              { label: t.knownRows, count: file.knownCount, text: t.knownRowsText },
            ]}
          />
          {file.familyCount > 0 ? (
            <ImportButton
              action={actions.go}
              fileId={id}
              version={version}
              t={{ go: t.go(file.familyCount), going: t.going }}
            />
          ) : null}
        </Card>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Link href={`${here}?step=map` as Route} className={buttonClass({ variant: "quiet" })}>
          {t.changeColumns}
        </Link>
        <Link href={"/team/families/import" as Route} className={buttonClass({ variant: "quiet" })}>
          {t.sendOther}
        </Link>
        <ActForm action={actions.remove} fields={{ fileId: id, version: String(version) }} variant="quiet">
          {t.remove}
        </ActForm>
      </div>
    </div>
  );
}

type ProblemsProps = Pick<CheckStepProps, "file" | "from" | "language"> & { here: Route };

function Problems({ file, from, here, language }: ProblemsProps) {
  const t = importWork[language];
  const at = (start: number) => (start > 0 ? `${here}?from=${start}` : here);
  const next = from + problemsShown;
  return (
    <div>
      <Notice tone="warning" title={t.faults(file.problemCount)} className="mb-4">
        {t.faultsText}
      </Notice>
      <Card aria-label={t.faults(file.problemCount)}>
        <ProblemList problems={file.problems} language={language} />
      </Card>
      <Pagination
        newerHref={from > 0 ? at(from - problemsShown) : undefined}
        olderHref={next < file.problemCount ? at(next) : undefined}
        labels={{ region: t.pages, newer: t.earlier, older: t.later }}
      />
    </div>
  );
}

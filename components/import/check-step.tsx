import { Card } from "@/components/ui/card";
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
  go: FormAction;
  language: Language;
};

/** What would happen, or all that is wrong; nothing was changed to find out. */
export function CheckStep({ file, go, language }: CheckStepProps) {
  const t = importWork[language];
  if (file.problemCount > 0) return <Problems file={file} language={language} />;
  return (
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
          action={go}
          fileId={file.id}
          version={file.version}
          t={{ go: t.go(file.familyCount), going: t.going }}
        />
      ) : null}
    </Card>
  );
}

function Problems({ file, language }: Omit<CheckStepProps, "go">) {
  const t = importWork[language];
  const { from } = file;
  const here = `/team/families/import/${file.id}`;
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

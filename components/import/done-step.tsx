import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { ImportView } from "@/lib/import/queries";
import type { importWork } from "@/lib/texts/import-work";

type DoneStepProps = { file: Extract<ImportView, { step: "done" }>; t: (typeof importWork)["nl"] };

/** What was put on the books, and where one goes on from there. */
export function DoneStep({ file, t }: DoneStepProps) {
  return (
    <Card aria-label={t.doneTitle(file.addedCount)}>
      <Notice tone="success" title={t.doneTitle(file.addedCount)} className="mb-4">
        {file.knownCount > 0 ? t.doneKnown(file.knownCount) : null}
      </Notice>
      <div className="grid gap-2">
        <p>{t.correct}</p>
        <p>{t.invite}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Link href={"/team/families" as Route} className={buttonClass()}>
            {t.toFamilies}
          </Link>
          <Link href={"/team/people?state=prepared" as Route} className={buttonClass({ variant: "quiet" })}>
            {t.toPeople}
          </Link>
        </div>
      </div>
    </Card>
  );
}

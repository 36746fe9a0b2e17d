import type { Route } from "next";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import type { ImportView } from "@/lib/import/queries";
import type { importWork } from "@/lib/texts/import-work";
import type { FormAction } from "@/lib/web/form-action";

type FileActionsProps = {
  file: ImportView;
  remove: FormAction;
  t: (typeof importWork)["nl"];
};

/** What else can be done with a file that is not imported yet. */
export function FileActions({ file: { id, version, step }, remove, t }: FileActionsProps) {
  return (
    <div className="mt-4 flex flex-wrap items-start gap-3">
      {step === "check" ? (
        <Link
          href={`/team/families/import/${id}?step=map` as Route}
          className={buttonClass({ variant: "quiet" })}
        >
          {t.changeColumns}
        </Link>
      ) : null}
      <Link href={"/team/families/import" as Route} className={buttonClass({ variant: "quiet" })}>
        {t.sendOther}
      </Link>
      <ActForm action={remove} fields={{ fileId: id, version: String(version) }} variant="quiet">
        {t.remove}
      </ActForm>
    </div>
  );
}

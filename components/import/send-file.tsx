import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { importWork } from "@/lib/texts/import-work";

/** A form that the browser sends itself: a list of families is larger than what an action takes. */
export function SendFile({ t }: { t: (typeof importWork)["nl"] }) {
  return (
    <Card heading={t.sendTitle}>
      <div className="mb-4 grid gap-2 text-sm text-soft">
        <p>{t.sendText}</p>
        <p>{t.needed}</p>
        <p>{t.notHere}</p>
      </div>
      <form method="post" action="/api/files/imports" encType="multipart/form-data" className="grid gap-4">
        <Field name="file" label={t.file} hint={t.fileHint}>
          {(control) => (
            <Input {...control} type="file" accept=".csv,.txt,text/csv" required className="py-2" />
          )}
        </Field>
        <div>
          <button type="submit" className={buttonClass()}>
            {t.send}
          </button>
        </div>
      </form>
    </Card>
  );
}

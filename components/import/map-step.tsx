import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/i18n/language";
import type { ImportView } from "@/lib/import/queries";
import { importWork } from "@/lib/texts/import-work";
import type { FormAction } from "@/lib/web/form-action";
import { columnFields, headingText } from "./column-fields";

type MapStepProps = {
  file: Extract<ImportView, { step: "map" }>;
  action: FormAction;
  language: Language;
};

/** What the columns hold, filled in where their names say so. */
export function MapStep({ file, action, language }: MapStepProps) {
  const t = importWork[language];
  const refused = file.columns.flatMap(({ heading, isRefused }, place) =>
    isRefused ? headingText(heading, place, language) : [],
  );
  return (
    <Card heading={t.mapTitle}>
      <p className="-mt-1 mb-4 text-sm text-soft">{t.mapText}</p>
      {refused.length > 0 ? (
        <Notice tone="warning" className="mb-4">
          {t.refusedColumns(refused.join(", "))}
        </Notice>
      ) : null}
      <FieldsForm
        key={file.version}
        action={action}
        hidden={{ fileId: file.id, version: String(file.version) }}
        groups={[{ key: "columns", fields: columnFields(file, language) }]}
        t={{ save: t.toCheck, saving: t.checking }}
      />
    </Card>
  );
}

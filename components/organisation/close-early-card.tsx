import { Card } from "@/components/ui/card";
import { type FieldGroup, type FieldSpec, FieldsForm } from "@/components/ui/fields-form";
import type { Language } from "@/lib/i18n/language";
import type { ClosuresOfYear } from "@/lib/organisation/read-closures";
import { closures } from "@/lib/texts/closures";
import type { FormAction } from "@/lib/web/form-action";

type CloseEarlyCardProps = {
  page: ClosuresOfYear;
  action: FormAction;
  locationId?: string;
  language: Language;
};

/** A day on which one location, or all of them, closes before its usual time. */
export function CloseEarlyCard({ page, action, locationId, language }: CloseEarlyCardProps) {
  const t = closures[language];
  const places = [
    { value: "", label: t.everywhere },
    ...page.places.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const where: FieldSpec[] = locationId
    ? []
    : [{ name: "locationId", label: t.earlyPlace, options: places, start: "" }];
  const groups: FieldGroup[] = [
    { key: "where", columns: 1, fields: where },
    {
      ...{ key: "when", inPairs: true },
      fields: [
        { name: "day", label: t.earlyDay, type: "date" },
        { name: "from", label: t.earlyTime, type: "time" },
      ],
    },
    {
      ...{ key: "why", columns: 1 },
      fields: [
        { name: "name", label: t.name, hint: t.earlyNameHint, max: 80 },
        { name: "tell", label: t.tell, hint: t.tellHint, type: "check", start: "on" },
      ],
    },
  ];
  return (
    <Card heading={t.early}>
      <p className="-mt-1 mb-4 text-soft">{t.earlyText}</p>
      <FieldsForm
        action={action}
        idOf="early"
        variant="quiet"
        hidden={locationId ? { locationId } : {}}
        groups={groups.filter(({ fields }) => fields.length > 0)}
        t={{ save: t.early, saving: t.closing }}
      />
    </Card>
  );
}

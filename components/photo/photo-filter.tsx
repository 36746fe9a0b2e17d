import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Language } from "@/lib/i18n/language";
import { photoWork } from "@/lib/texts/photo-work";

type PhotoFilterProps = {
  locations: { id: string; name: string }[];
  location: string;
  unlinked: boolean;
  language: Language;
};

/** Which photos, and of which location for who works at several; a plain form. */
export function PhotoFilter({ locations, location, unlinked, language }: PhotoFilterProps) {
  const t = photoWork[language];
  return (
    <form method="get" autoComplete="off" className="mb-4 flex flex-wrap items-end gap-2">
      {locations.length > 1 ? (
        <Field name="location" label={t.location}>
          {(control) => (
            <Select {...control} key={location} defaultValue={location}>
              {locations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <Field name="view" label={t.view}>
        {(control) => (
          <Select {...control} key={String(unlinked)} defaultValue={unlinked ? "unlinked" : "all"}>
            <option key="all" value="all">
              {t.all}
            </option>
            <option key="unlinked" value="unlinked">
              {t.unlinked}
            </option>
          </Select>
        )}
      </Field>
      <Button type="submit" variant="quiet">
        {t.show}
      </Button>
    </form>
  );
}

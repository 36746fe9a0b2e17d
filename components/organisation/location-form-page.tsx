import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { type FieldGroup, FieldsForm } from "@/components/ui/fields-form";
import { PageHeader } from "@/components/ui/page-header";
import type { Language } from "@/lib/i18n/language";
import { locations } from "@/lib/texts/locations";
import type { FormAction } from "@/lib/web/form-action";
import { locationHref } from "./location-header";

type Place = { id: string; name: string };

type LocationFormPageProps = {
  place: Place;
  title: string;
  sub: string;
  action: FormAction;
  groups: readonly FieldGroup[];
  hidden?: Record<string, string>;
  /** What its button says and looks like, where that is more than saving. */
  save?: string;
  variant?: "danger";
  language: Language;
  children?: ReactNode;
};

/** One thing of a location that is changed, on a page of its own: it works without script and can be left by Back. */
export function LocationFormPage({
  place,
  title,
  sub,
  children,
  language,
  hidden,
  save,
  ...form
}: LocationFormPageProps) {
  const t = locations[language];
  return (
    <>
      <LocationFormHeader place={place} title={title} sub={sub} />
      <Card aria-label={title} className="max-w-2xl">
        {children}
        <FieldsForm
          {...form}
          hidden={{ locationId: place.id, ...hidden }}
          t={{ save: save ?? t.save, saving: t.saving }}
        />
      </Card>
    </>
  );
}

export const LocationFormHeader = ({ place, title, sub }: { place: Place; title: string; sub: string }) => (
  <PageHeader title={title} sub={sub} back={{ href: locationHref(place.id), label: place.name }} />
);

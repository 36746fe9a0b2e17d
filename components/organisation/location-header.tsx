import type { Route } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import type { Language } from "@/lib/i18n/language";
import { locations } from "@/lib/texts/locations";
import { formatPostcode } from "@/lib/validation/postcode";

type Place = {
  id: string;
  name: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
};
type Tab = "location" | "groups" | "closures";

export const locationHref = (id: string, rest = "") => `/team/settings/locations/${id}${rest}` as Route;

type LocationHeaderProps = { place: Place; open: Tab; language: Language };

/** Name and address of a location, and the parts of its settings. */
export function LocationHeader({ place, open, language }: LocationHeaderProps) {
  const t = locations[language];
  const tab = (name: Tab, rest: string) => ({
    ...{ href: locationHref(place.id, rest), text: t.tabs[name], isOpen: open === name },
  });
  return (
    <>
      <PageHeader
        title={place.name}
        sub={`${place.street} ${place.houseNumber}, ${formatPostcode(place.postcode)} ${place.city}`}
        back={{ href: "/team/settings", label: t.settings }}
      />
      <div className="mb-4">
        <TabLinks
          label={t.tabs.label}
          tabs={[tab("location", ""), tab("groups", "/groups"), tab("closures", "/closures")]}
        />
      </div>
    </>
  );
}

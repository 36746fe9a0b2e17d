import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { Settings } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { LocationLine } from "@/lib/organisation/list-locations";
import { care } from "@/lib/texts/care";
import { locations } from "@/lib/texts/locations";
import { locationHref } from "./location-header";

type LocationListProps = { places: readonly LocationLine[]; mayArrange: boolean; language: Language };

/** The locations whose settings one sees, each leading to them. */
export function LocationList({ places, mayArrange, language }: LocationListProps) {
  const t = locations[language];
  return (
    <Card
      heading={t.title}
      aside={
        mayArrange ? (
          <Link href={"/team/settings/locations/new" as Route} className={buttonClass({ variant: "text" })}>
            <Plus />
            {t.open}
          </Link>
        ) : null
      }
    >
      {places.length === 0 ? (
        <EmptyState icon={Settings} title={t.none} level={3}>
          {mayArrange ? t.noneText : null}
        </EmptyState>
      ) : (
        <List>
          {places.map((place) => (
            <ListItem
              key={place.id}
              aside={<span className="text-sm text-soft">{t.size(place.groups, place.places)}</span>}
            >
              <p className="font-semibold">
                <Link href={locationHref(place.id)}>{place.name}</Link>
              </p>
              <p className="text-sm text-soft">
                {[...place.careTypes.map((type) => care[language].careTypes[type]), place.address].join(
                  " · ",
                )}
              </p>
            </ListItem>
          ))}
        </List>
      )}
    </Card>
  );
}

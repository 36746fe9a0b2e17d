import type { Route } from "next";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { OwnGroup } from "@/lib/logbook/group-day";
import { groupDay } from "@/lib/texts/group-day";

type GroupTabsProps = {
  groups: OwnGroup[];
  chosen: string;
  hrefOf: (groupId: string) => string;
  language: Language;
};

/** The groups one works with; the name of the location only where there are several. */
export function GroupTabs({ groups, chosen, hrefOf, language }: GroupTabsProps) {
  if (groups.length < 2) return null;
  const several = new Set(groups.map((group) => group.locationId)).size > 1;
  return (
    <nav aria-label={groupDay[language].groups} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {groups.map((group) => (
          <li key={group.id}>
            <Link
              href={hrefOf(group.id) as Route}
              aria-current={group.id === chosen ? "page" : undefined}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-2 rounded-md border border-control px-3.5 font-semibold no-underline hover:bg-card aria-[current]:border-leaf aria-[current]:bg-leaf-soft aria-[current]:text-leaf-ink"
            >
              {group.name}
              {several ? <span className="font-normal text-sm">{group.locationName}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

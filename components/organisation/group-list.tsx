import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pencil } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import { UsersRound } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { Group } from "@/lib/organisation/location-settings";
import { care } from "@/lib/texts/care";
import { groupClosing } from "@/lib/texts/group-closing";
import { locations } from "@/lib/texts/locations";
import { formatDay } from "@/lib/time/format";
import { WhenChip } from "./when-chip";

export function groupFacts(group: Group, language: Language) {
  const { age, careTypes } = care[language];
  const from = group.fromAgeMonths === 0 ? "0" : age(group.fromAgeMonths);
  return locations[language].groupFacts(
    careTypes[group.careType],
    from,
    age(group.toAgeMonths),
    group.places,
  );
}

type GroupListProps = { groups: readonly Group[]; mayArrange: boolean; language: Language };

/** The groups of a location, those that ended among them. */
export function GroupList({ groups, mayArrange, language }: GroupListProps) {
  const t = locations[language];
  if (groups.length === 0)
    return (
      <Card aria-label={t.groups}>
        <EmptyState icon={UsersRound} title={t.noGroups}>
          {mayArrange ? t.noGroupsText : null}
        </EmptyState>
      </Card>
    );
  return (
    <Card heading={t.groups}>
      <List>
        {groups.map((group) => (
          <ListItem
            key={group.id}
            aside={
              <span className="flex flex-wrap items-center gap-3">
                <WhenChip when={group.when} words={t.when} />
                {group.endsOn === null ? (
                  <Link
                    href={`/team/closing/${group.id}` as Route}
                    aria-label={groupClosing[language].linkOf(group.name)}
                    className={buttonClass({ variant: "text" })}
                  >
                    {groupClosing[language].link}
                  </Link>
                ) : null}
                {mayArrange ? (
                  <Link
                    href={`/team/settings/groups/${group.id}` as Route}
                    aria-label={`${t.change}: ${group.name}`}
                    className={buttonClass({ variant: "text" })}
                  >
                    <Pencil />
                    {t.change}
                  </Link>
                ) : null}
              </span>
            }
          >
            <p className="font-semibold">{group.name}</p>
            <p className="text-sm text-soft">{groupFacts(group, language)}</p>
            {group.endsOn ? (
              <p className="text-sm text-soft">{t.lastDay(formatDay(group.endsOn, language, "long"))}</p>
            ) : null}
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

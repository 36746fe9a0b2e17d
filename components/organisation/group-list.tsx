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
import { groupSize } from "@/lib/texts/group-size";
import { locations } from "@/lib/texts/locations";
import { formatDay } from "@/lib/time/format";
import { agesText } from "./group-entries";
import { WhenChip } from "./when-chip";

export function groupFacts(group: Group, language: Language) {
  const facts = [
    care[language].careTypes[group.careType],
    agesText(group, language),
    groupSize[language].places(group.places),
  ];
  return facts.join(" · ");
}

const comingText = (coming: NonNullable<Group["coming"]>, language: Language) => {
  const [t, from] = [groupSize[language], formatDay(coming.startsOn, language, "long")];
  return t.coming(from, `${t.places(coming.places)} · ${agesText(coming, language)}`);
};

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
            {group.coming ? <p className="text-sm text-soft">{comingText(group.coming, language)}</p> : null}
            {group.endsOn ? (
              <p className="text-sm text-soft">{t.lastDay(formatDay(group.endsOn, language, "long"))}</p>
            ) : null}
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import type { Roster } from "@/lib/roster/queries";
import type { Messages } from "@/lib/texts/catalogue";
import { rosterAddress } from "./roster-address";

type ChoiceBarProps = { roster: Roster; t: Messages["roster"] };

/** Location, group and week of the roster, as a plain form, with the weeks beside it one tap away. */
export function ChoiceBar({ roster, t }: ChoiceBarProps) {
  const { week, locations, location, groups, group } = roster;
  return (
    <search
      aria-label={t.chooseRegion}
      data-print="hide"
      className="mb-4 flex flex-wrap items-end justify-between gap-3"
    >
      <form
        method="get"
        autoComplete="off"
        className="grid w-full min-w-0 grid-cols-2 items-end gap-3 sm:flex sm:w-auto"
      >
        {locations.length > 1 ? (
          <Choice name="location" label={t.location} chosen={location.id} choices={locations} />
        ) : null}
        {groups.length > 1 ? (
          <Choice name="group" label={t.group} chosen={group?.id ?? ""} choices={groups} all={t.allGroups} />
        ) : null}
        <Field name="week" label={t.weekOf}>
          {(control) => (
            <Input
              {...control}
              type="date"
              className="px-2! sm:px-3.5!"
              key={week.from}
              defaultValue={week.from}
              min={week.earliest}
              max={week.latest}
            />
          )}
        </Field>
        <Button type="submit" variant="quiet" className="max-sm:col-span-2">
          {t.show}
        </Button>
      </form>
      <WeekLinks roster={roster} t={t} />
    </search>
  );
}

function WeekLinks({ roster, t }: ChoiceBarProps) {
  const { previous, next } = roster.week;
  const look = buttonClass({ variant: "quiet", className: "flex-1 px-2! sm:flex-none sm:px-4.5!" });
  return (
    <div className="flex w-full gap-2 sm:w-auto">
      {previous ? (
        <Link href={rosterAddress(roster, previous)} className={look}>
          <ChevronLeft />
          {t.previous}
        </Link>
      ) : null}
      {next ? (
        <Link href={rosterAddress(roster, next)} className={look}>
          {t.next}
          <ChevronRight />
        </Link>
      ) : null}
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string;
  choices: readonly { id: string; name: string }[];
  /** Stands first, for no choice at all. */
  all?: string;
};

function Choice({ name, label, chosen, choices, all }: ChoiceProps) {
  return (
    <Field name={name} label={label}>
      {(control) => (
        <Select {...control} key={chosen} defaultValue={chosen}>
          {all ? (
            <option key="all" value="">
              {all}
            </option>
          ) : null}
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

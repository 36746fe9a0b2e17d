import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { Face } from "@/components/ui/face";
import { ShieldBan } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import type { FamilyLine } from "@/lib/family/staff-queries";
import type { Language } from "@/lib/i18n/language";
import { portraitAddress } from "@/lib/portrait/keys";
import type { Messages } from "@/lib/texts/catalogue";
import { ageInMonths, type CareDay } from "@/lib/time/care-day";
import { whereText } from "./where-text";

type FamilyListProps = {
  lines: readonly FamilyLine[];
  today: CareDay;
  t: Pick<Messages, "families" | "care">;
  language: Language;
};

export function FamilyList({ lines, ...rest }: FamilyListProps) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line.id} className="flex items-start gap-3 py-3 first:pt-0 last:pb-0 max-md:py-2">
          <Face name={line.fullName} picture={line.portraitId && portraitAddress(line.portraitId)} />
          <FamilyEntry line={line} {...rest} />
        </li>
      ))}
    </List>
  );
}

type EntryProps = Omit<FamilyListProps, "lines"> & { line: FamilyLine };

function FamilyEntry({ line, today, t: { families: t, care }, language }: EntryProps) {
  return (
    <div className="grid min-w-0 flex-1 gap-x-4 gap-y-1 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,3fr)]">
      <p className="min-w-0">
        {/* Not fetched ahead: opening a file is noted with whose data it was. */}
        <Link
          href={`/team/families/${line.id}` as Route}
          prefetch={false}
          className="inline-block py-0.5 font-semibold text-ink underline-offset-4 max-md:py-2.5"
        >
          {line.fullName}
        </Link>
        <span className="block text-sm text-soft">{care.age(ageInMonths(line.birthDate, today))}</span>
      </p>
      <p className="min-w-0 text-sm md:pt-1">{whereText(line.where, t, language)}</p>
      <Guardians line={line} t={t} />
    </div>
  );
}

function Guardians({ line, t }: { line: FamilyLine; t: Messages["families"] }) {
  if (line.guardians.length === 0) return <p className="text-sm text-soft md:pt-1">{t.noGuardians}</p>;
  return (
    <ul
      aria-label={t.guardians}
      className="flex min-w-0 flex-wrap content-start gap-x-4 gap-y-1 text-sm text-soft md:pt-1"
    >
      {line.guardians.map((guardian) => (
        <li key={guardian.name} className="flex min-w-0 flex-wrap items-center gap-1.5">
          <span className="min-w-0">{guardian.name}</span>
          {guardian.blocked ? (
            <Chip icon={ShieldBan} tone="berry">
              {t.blocked}
            </Chip>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

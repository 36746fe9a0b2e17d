import { Chip } from "@/components/ui/chip";
import { CircleCheck, TriangleAlert } from "@/components/ui/icons";
import type { InboxMoment } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { requestInbox } from "@/lib/texts/request-inbox";

const row = "flex flex-wrap items-center gap-x-2";
const term = "text-soft lg:w-36";

type OccupancyLinesProps = { moment: InboxMoment; language: Language };

/** The group during one asked moment: children and required staff, without → with this child. */
export function OccupancyLines({ moment: { occupancy, careType }, language }: OccupancyLinesProps) {
  if (!occupancy) return null;
  const t = requestInbox[language];
  const { without, with: joined, places, full } = occupancy;
  const staff = (count: number | null) => (count === null ? t.notAllowed : count);
  return (
    <dl className="grid gap-1 text-sm">
      <div className={row}>
        <dt className={term}>{t.children}</dt>
        <dd className="flex flex-wrap items-center gap-x-2">
          <span>
            <Change without={without.children} joined={joined.children} language={language} />{" "}
            {t.ofPlaces(places)}
          </span>
          <Chip icon={full ? TriangleAlert : CircleCheck} tone={full ? "berry" : "leaf"}>
            {full ? t.full : t.room}
          </Chip>
        </dd>
      </div>
      {careType === "daycare" ? (
        <div className={row}>
          <dt className={term}>{t.staff}</dt>
          <dd>
            <Change without={staff(without.staff)} joined={staff(joined.staff)} language={language} />{" "}
            {joined.staff === null ? null : t.carers(joined.staff)}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

type ChangeProps = { without: number | string; joined: number | string; language: Language };

function Change({ without, joined, language }: ChangeProps) {
  return (
    <span>
      <span aria-hidden className="font-semibold">
        {without} → {joined}
      </span>
      <span className="sr-only">{requestInbox[language].from(without, joined)}</span>
    </span>
  );
}

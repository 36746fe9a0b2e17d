import { Card } from "@/components/ui/card";
import { List, ListItem } from "@/components/ui/list";
import type { Opening } from "@/lib/change-request/view";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";

type OpeningsCardProps = { openings: readonly Opening[]; t: Messages["familyData"]; language: Language };

/** Who of the daycare looked at this child's file, for guardians with authority. */
export function OpeningsCard({ openings, t, language }: OpeningsCardProps) {
  return (
    <Card heading={t.openings}>
      <p className="-mt-2 mb-3 text-sm text-soft">{t.openingsSub}</p>
      {openings.length === 0 ? <p className="text-soft">{t.openingsNone}</p> : null}
      <List>
        {openings.map((opening) => (
          <ListItem key={opening.key}>
            <p>
              {opening.name} <span className="text-soft">· {t.roles[opening.role]}</span>
            </p>
            <p className="text-sm text-soft">
              {formatInstant(opening.at, language)} ·{" "}
              {opening.kinds.map((kind) => t.kinds[kind] ?? kind).join(", ")}
            </p>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

import { Card } from "@/components/ui/card";
import { List, ListItem } from "@/components/ui/list";
import type { AccessLine } from "@/lib/family/file-access";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";

type AccessesCardProps = { accesses: readonly AccessLine[]; t: Messages["families"]; language: Language };

/** Who looked at this file lately; the present visit stands on top. */
export function AccessesCard({ accesses, t, language }: AccessesCardProps) {
  return (
    <Card heading={t.accesses}>
      <p className="-mt-2 mb-3 text-sm text-soft">{t.accessesSub}</p>
      <List>
        {accesses.map((line) => (
          <ListItem key={line.key}>
            <p>{line.name ?? t.someone}</p>
            <p className="text-sm text-soft">
              {formatInstant(line.at, language)} · {line.kinds.map((kind) => t.accessKind[kind]).join(", ")}
            </p>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

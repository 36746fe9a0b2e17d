import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import type { AccessLine } from "@/lib/family/file-access";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";

type AccessListProps = { accesses: readonly AccessLine[]; t: Messages["families"]; language: Language };

export const AccessList = ({ accesses, t, language }: AccessListProps) => (
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
);

/** Who looked at this file lately; the present visit stands on top. */
export function AccessesCard({ all, ...list }: AccessListProps & { all: Route }) {
  const { t } = list;
  return (
    <Card heading={t.accesses}>
      <p className="-mt-2 mb-3 text-sm text-soft">{t.accessesSub}</p>
      <AccessList {...list} />
      <Link href={all} className={buttonClass({ variant: "text", className: "mt-1 px-0!" })}>
        {t.accessesAll}
      </Link>
    </Card>
  );
}

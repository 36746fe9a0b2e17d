import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import type { SiblingView } from "@/lib/family/file-people";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { ageInMonths, type CareDay } from "@/lib/time/care-day";
import { whereText } from "./where-text";

type SiblingsCardProps = {
  siblings: readonly SiblingView[];
  today: CareDay;
  t: Pick<Messages, "families" | "care">;
  language: Language;
};

export function SiblingsCard({ siblings, today, t, language }: SiblingsCardProps) {
  return (
    <Card heading={t.families.siblings}>
      {siblings.length === 0 ? <p className="text-soft">{t.families.noSiblings}</p> : null}
      <List>
        {siblings.map((sibling) => (
          <ListItem key={sibling.id} lead={<Face name={sibling.fullName} size="s" />}>
            <Link
              href={`/team/families/${sibling.id}` as Route}
              prefetch={false}
              className="inline-block py-0.5 font-semibold text-ink underline-offset-4 max-md:py-2.5"
            >
              {sibling.fullName}
            </Link>
            <p className="text-sm text-soft">
              {t.care.age(ageInMonths(sibling.birthDate, today))} ·{" "}
              {whereText(sibling.where, t.families, language)}
            </p>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

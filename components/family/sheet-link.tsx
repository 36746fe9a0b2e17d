import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { IdCard } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import { childSheet } from "@/lib/texts/child-sheet";

export function SheetLink({ childId, language }: { childId: string; language: Language }) {
  return (
    <Link
      href={`/team/children/${childId}/sheet` as Route}
      className={buttonClass({ variant: "quiet", className: "ml-auto" })}
    >
      <IdCard />
      {childSheet[language].title}
    </Link>
  );
}

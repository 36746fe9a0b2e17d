import type { Route } from "next";
import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import { portraitAddress } from "@/lib/portrait/keys";
import { portraitTexts } from "@/lib/texts/portrait";

type PortraitLinkProps = {
  child: { id: string; givenName: string; fullName: string; portraitId: string | null };
  language: Language;
};

/** The portrait beside a child's name at the head of a page, and the way to change it. */
export const PortraitLink = ({ child, language }: PortraitLinkProps) => (
  <Link
    href={`/team/children/${child.id}/portrait` as Route}
    aria-label={portraitTexts[language].change(child.givenName)}
    className="shrink-0 rounded-full"
  >
    <Face name={child.fullName} picture={child.portraitId && portraitAddress(child.portraitId)} size="l" />
  </Link>
);

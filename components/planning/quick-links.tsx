import type { Route } from "next";
import { Dot } from "@/components/ui/dot";
import { CalendarPlus, type IconComponent, Mail, UserX } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Tint } from "@/components/ui/tone";
import { Thermometer } from "@/components/ui/work-icons";
import type { OwnChild } from "@/lib/family/queries";
import type { Language } from "@/lib/i18n/language";
import { parentArea } from "@/lib/texts/parent-area";

type Quick = {
  name: keyof (typeof parentArea)["nl"]["quick"];
  href: string;
  icon: IconComponent;
  tint: Tint;
  for: (child: OwnChild) => boolean;
};

const form = (kind: string) => `/planning/requests/new?kind=${kind}&from=dashboard`;
const all: Quick[] = [
  { name: "sick", href: form("sick"), icon: Thermometer, tint: "berry", for: (one) => one.mayReportAbsence },
  { name: "absent", href: form("absent"), icon: UserX, tint: "moon", for: (one) => one.mayReportAbsence },
  { name: "extra", href: form("extra"), icon: CalendarPlus, tint: "leaf", for: (one) => one.mayRequest },
  { name: "message", href: "/messages/new", icon: Mail, tint: "sky", for: () => true },
];

/** What parents come for most, one tap from the opened portal; only what this parent may do for this child. */
export function QuickLinks({ child, language }: { child: OwnChild; language: Language }) {
  const t = parentArea[language].quick;
  return (
    <nav aria-label={t.title} className="mb-4">
      <ul className="grid grid-cols-2 gap-2 min-[22rem]:grid-cols-[repeat(auto-fit,minmax(4.75rem,1fr))]">
        {all
          .filter((one) => one.for(child))
          .map(({ name, href, icon, tint }) => (
            <li key={name} className="min-w-0">
              <Link
                href={href as Route}
                className="grid h-full content-start justify-items-center gap-2 rounded-lg border border-control bg-card px-1 py-3 text-center font-semibold text-sm no-underline hover:border-ink lg:flex lg:items-center lg:justify-center lg:text-base"
              >
                <Dot icon={icon} tint={tint} />
                {t[name]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

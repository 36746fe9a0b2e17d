import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { DoorClosed, type IconComponent, Plus, TreePalm, UserX } from "@/components/ui/icons";
import type { Tone } from "@/components/ui/tone";
import { Thermometer } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { CareSession } from "@/lib/planning/care-session";
import { care } from "@/lib/texts/care";

type Special = "extra" | Exclude<CareSession["status"], "planned">;

const looks: Record<Special, { icon: IconComponent; tone: Tone }> = {
  extra: { icon: Plus, tone: "sun" },
  closed: { icon: DoorClosed, tone: "plain" },
  absent: { icon: UserX, tone: "plain" },
  sick: { icon: Thermometer, tone: "berry" },
  holiday: { icon: TreePalm, tone: "plain" },
};

type SessionChipsProps = { session: CareSession; language: Language; className?: string };

/** What is special about a session: extra, closed, absent, sick or on holiday. Nothing for ordinary care. */
export function SessionChips({ session, language, className }: SessionChipsProps) {
  const special: Special[] = [];
  if (session.origin === "extra") special.push("extra");
  if (session.status !== "planned") special.push(session.status);
  if (special.length === 0) return null;
  const t = care[language];
  return (
    <span className={cn("flex flex-wrap gap-1", className)}>
      {special.map((kind) => (
        <Chip key={kind} icon={looks[kind].icon} tone={looks[kind].tone}>
          {kind === "extra" ? t.extra : t.status[kind]}
        </Chip>
      ))}
    </span>
  );
}

import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { DoorClosed } from "@/components/ui/icons";
import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/texts/care";

type ClosedLineProps = { name: string; language: Language; className?: string };

/** A closing day on which no care was planned: why, and that it is closed. */
export function ClosedLine({ name, language, className }: ClosedLineProps) {
  return (
    <p className={cn("flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-soft", className)}>
      {name}
      <Chip icon={DoorClosed} tone="plain">
        {care[language].status.closed}
      </Chip>
    </p>
  );
}

import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { IconComponent } from "@/components/ui/icons";
import { type Tone, tintClass } from "./tone";

type ChipProps = { icon: IconComponent; tone?: Tone; className?: string; children: ReactNode };

/** A status in a few words: colour, icon and text together. */
export function Chip({ icon: Icon, tone = "leaf", className, children }: ChipProps) {
  const colours = tone === "plain" ? "border-line text-soft" : clsx("border-transparent", tintClass[tone]);
  return (
    <span
      className={clsx(
        "inline-flex max-w-full items-center gap-1.5 rounded-full border py-0.5 pr-2.5 pl-2 font-semibold text-xs",
        colours,
        className,
      )}
    >
      <Icon className="size-3.5 shrink-0 stroke-[2.4]" />
      <span className="min-w-0">{children}</span>
    </span>
  );
}

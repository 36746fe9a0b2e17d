import { clsx } from "clsx";
import type { IconComponent } from "@/components/ui/icons";
import { type Tint, tintClass } from "./tone";

type DotProps = { icon: IconComponent; tint?: Tint; className?: string };

/** The small icon tile in front of a list entry; the entry itself says in words what it is. */
export function Dot({ icon: Icon, tint = "leaf", className }: DotProps) {
  return (
    <span
      aria-hidden
      className={clsx("grid size-9 shrink-0 place-items-center rounded-md", tintClass[tint], className)}
    >
      <Icon className="size-5" />
    </span>
  );
}

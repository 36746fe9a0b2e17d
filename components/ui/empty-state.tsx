import type { ReactNode } from "react";
import type { IconComponent } from "@/components/ui/icons";
import { cn } from "./cn";
import { Dot } from "./dot";
import type { Tint } from "./tone";

type EmptyStateProps = {
  icon: IconComponent;
  tint?: Tint;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Level of the title: 2 on a page of its own, 3 inside a card with a heading. */
  level?: 2 | 3;
  className?: string;
};

/** Nothing here yet, and what will come or can be done. */
export function EmptyState({ icon, tint, title, children, action, level = 2, className }: EmptyStateProps) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <div className={cn("grid justify-items-center gap-2 px-4 py-8 text-center", className)}>
      <Dot icon={icon} tint={tint} />
      <Title className="text-lg">{title}</Title>
      {children ? <div className="max-w-prose text-soft">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}

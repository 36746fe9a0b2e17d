import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** Entries under each other with a thin line between them. */
export function List({ className, ...rest }: ComponentProps<"ul">) {
  return <ul className={cn("divide-y divide-line", className)} {...rest} />;
}

type ListItemProps = ComponentProps<"li"> & {
  /** Stands in front: a DayTile, Dot or Face. */
  lead?: ReactNode;
  /** Stands at the end: a Chip, a time, a link. Moves under the text when there is no room. */
  aside?: ReactNode;
};

export function ListItem({ lead, aside, className, children, ...rest }: ListItemProps) {
  return (
    // With large letters the text goes under the lead before it gets too narrow for a button.
    <li className={cn("flex flex-wrap items-center gap-3 py-3 first:pt-0 last:pb-0", className)} {...rest}>
      {lead}
      <div className="flex min-w-[min(100%,10rem)] flex-1 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="min-w-0">{children}</div>
        {aside}
      </div>
    </li>
  );
}

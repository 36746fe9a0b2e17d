import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type PanesProps = {
  list: ReactNode;
  children: ReactNode;
  /** What a phone shows of the two. */
  phone: "list" | "open";
};

/** The list at the left and what is open at the right; on a phone one after the other. */
export function Panes({ list, children, phone }: PanesProps) {
  return (
    <div className="grid items-start gap-4 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] xl:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className={cn("min-w-0", phone === "open" && "hidden md:block")}>{list}</div>
      <div className={cn("min-w-0", phone === "list" && "hidden md:block")}>{children}</div>
    </div>
  );
}

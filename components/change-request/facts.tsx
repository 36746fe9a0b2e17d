import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** Names and values under each other; two columns where there is room. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">{children}</dl>
);

type FactProps = { name: string; wide?: boolean; aside?: ReactNode; note?: ReactNode; children: ReactNode };

export function Fact({ name, wide, aside, note, children }: FactProps) {
  return (
    <div className={cn("min-w-0", wide && "sm:col-span-2")}>
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-0 whitespace-pre-line">{children}</span>
        {aside}
      </dd>
      {note ? <dd>{note}</dd> : null}
    </div>
  );
}

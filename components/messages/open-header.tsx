import type { Route } from "next";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { ArrowLeft } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

type OpenHeaderProps = { title: string; back: string; action?: ReactNode };

/** Over something opened: on a phone the way back to the list, on a wide screen, where the list stands beside it, the title. */
export function OpenHeader({ title, back, action }: OpenHeaderProps) {
  return (
    <header className="mb-4 flex min-h-11 flex-wrap items-center justify-between gap-3">
      <Link href={back as Route} className={buttonClass({ variant: "text", className: "md:hidden" })}>
        <ArrowLeft />
        {title}
      </Link>
      <h1 className="sr-only md:not-sr-only">{title}</h1>
      {action}
    </header>
  );
}

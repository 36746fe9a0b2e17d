import type { Route } from "next";
import type { ReactNode } from "react";
import { ArrowLeft } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { buttonClass } from "./button-class";

type PageHeaderProps = {
  title: ReactNode;
  sub?: ReactNode;
  /** Stands before the title: a Face. */
  lead?: ReactNode;
  action?: ReactNode;
  /** The way back to the page above, shown over the title. */
  back?: { href: string; label: string };
};

export function PageHeader({ title, sub, lead, action, back }: PageHeaderProps) {
  return (
    <header className="mb-4 grid gap-1">
      {back ? (
        <nav aria-label={back.label} className="-mb-1">
          <Link href={back.href as Route} className={buttonClass({ variant: "text" })}>
            <ArrowLeft />
            {back.label}
          </Link>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className={lead ? "flex min-w-0 items-center gap-3" : "min-w-0"}>
          {lead}
          <div className="min-w-0">
            <h1>{title}</h1>
            {sub ? <p className="mt-1 text-sm text-soft">{sub}</p> : null}
          </div>
        </div>
        {action ? <div data-print="hide">{action}</div> : null}
      </div>
    </header>
  );
}

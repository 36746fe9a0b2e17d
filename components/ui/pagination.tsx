import type { Route } from "next";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { buttonClass } from "./button-class";

type PaginationProps = {
  olderHref?: string;
  newerHref?: string;
  labels: { region: string; older: string; newer: string };
};

/** Older and newer: no page numbers, since lists grow at the front. */
export function Pagination({ olderHref, newerHref, labels }: PaginationProps) {
  if (!olderHref && !newerHref) return null;
  return (
    <nav aria-label={labels.region} className="mt-4 flex justify-between gap-3">
      {newerHref ? (
        <Link href={newerHref as Route} rel="prev" className={buttonClass({ variant: "quiet" })}>
          <ChevronLeft />
          {labels.newer}
        </Link>
      ) : (
        <span />
      )}
      {olderHref ? (
        <Link href={olderHref as Route} rel="next" className={buttonClass({ variant: "quiet" })}>
          {labels.older}
          <ChevronRight />
        </Link>
      ) : null}
    </nav>
  );
}

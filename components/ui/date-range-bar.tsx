import type { Route } from "next";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { buttonClass } from "./button-class";
import { Field } from "./field";
import { Input } from "./input";

type DateRangeBarProps = {
  /** Dates as 2026-11-23; the form asks for `?from=…&to=…` of the same page. */
  from: string;
  to: string;
  min?: string;
  max?: string;
  previousHref: string;
  nextHref: string;
  labels: { region: string; from: string; to: string; show: string; previous: string; next: string };
  /** Other query values that must survive, for instance the chosen group. */
  keep?: Record<string, string>;
};

/** The bar at the top of logbook and planning: begin and end date reach any period, arrows the one beside it. */
export function DateRangeBar({
  from,
  to,
  min,
  max,
  previousHref,
  nextHref,
  labels,
  keep,
}: DateRangeBarProps) {
  return (
    <search
      aria-label={labels.region}
      data-print="hide"
      className="flex flex-wrap items-end justify-between gap-3"
    >
      <form
        method="get"
        autoComplete="off"
        className="grid w-full min-w-0 grid-cols-2 items-end gap-3 sm:flex sm:w-auto"
      >
        {Object.entries(keep ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field name="from" label={labels.from}>
          {(control) => (
            <Input
              {...control}
              type="date"
              className="px-2! sm:px-3.5!"
              defaultValue={from}
              key={from}
              min={min}
              max={max}
              required
            />
          )}
        </Field>
        <Field name="to" label={labels.to}>
          {(control) => (
            <Input
              {...control}
              type="date"
              className="px-2! sm:px-3.5!"
              defaultValue={to}
              key={to}
              min={min}
              max={max}
              required
            />
          )}
        </Field>
        <button type="submit" className={buttonClass({ variant: "quiet", className: "col-span-2" })}>
          {labels.show}
        </button>
      </form>
      <div className="flex w-full gap-2 sm:w-auto">
        <StepLink href={previousHref} label={labels.previous} step="previous" />
        <StepLink href={nextHref} label={labels.next} step="next" />
      </div>
    </search>
  );
}

type StepLinkProps = { href: string; label: string; step: "previous" | "next" };

function StepLink({ href, label, step }: StepLinkProps) {
  return (
    <Link
      href={href as Route}
      className={buttonClass({ variant: "quiet", className: "flex-1 px-2! sm:flex-none sm:px-4.5!" })}
    >
      {step === "previous" ? <ChevronLeft /> : null}
      {label}
      {step === "next" ? <ChevronRight /> : null}
    </Link>
  );
}

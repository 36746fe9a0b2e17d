import { cva, type VariantProps } from "class-variance-authority";
import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

const look = cva("min-w-0 rounded-lg border p-4", {
  variants: {
    tone: {
      card: "border-line bg-card",
      leaf: "border-transparent bg-leaf-soft text-leaf-ink",
      sun: "border-transparent bg-sun-soft",
      sky: "border-transparent bg-sky-soft",
      berry: "border-transparent bg-berry-soft",
      moon: "border-transparent bg-moon-soft",
    },
  },
  defaultVariants: { tone: "card" },
});

type CardProps = ComponentProps<"section"> &
  VariantProps<typeof look> & {
    /** Shown as the heading (h2) of the card; give `aria-label` instead when there is none to see. */
    heading?: ReactNode;
    /** Stands at the right of the heading, for instance a link to the whole list. */
    aside?: ReactNode;
  };

export function Card({ tone, heading, aside, className, children, ...rest }: CardProps) {
  return (
    <section className={clsx(look({ tone }), className)} {...rest}>
      {heading || aside ? (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-3">
          <h2 className="min-w-0">{heading}</h2>
          {aside ? <div className="-my-2.5 -mr-1">{aside}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}

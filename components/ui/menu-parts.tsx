import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** The sheet that opens under (or above) the summary of a Menu. */
export function MenuSheet({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={clsx(
        "absolute z-30 grid max-h-[70dvh] w-max min-w-48 max-w-[min(20rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-control bg-card p-2",
        className,
      )}
      {...rest}
    />
  );
}

/** The look of one line in a MenuSheet, for a link or a submit button. */
export const menuItemClass =
  "flex min-h-11 w-full items-center gap-3 rounded-md px-3 py-2 text-left font-semibold text-ink no-underline hover:bg-paper aria-[current]:bg-leaf-soft aria-[current]:text-leaf-ink [&_svg]:size-5 [&_svg]:shrink-0";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { ChevronDown } from "@/components/ui/icons";
import { controlClass } from "./control-class";

/** The browser's own select, so that phones show their own wheel and the keyboard works. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return (
    <span className={clsx("relative block", className)}>
      <select className={clsx(controlClass, "appearance-none pr-10")} {...rest} />
      <ChevronDown className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-soft" />
    </span>
  );
}

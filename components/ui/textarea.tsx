import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./control-class";

export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(controlClass, "field-sizing-content max-h-96 py-2.5", className)}
      {...rest}
    />
  );
}

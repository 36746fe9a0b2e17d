import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass } from "./control-class";

export function Input({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={cn(controlClass, className)} {...rest} />;
}

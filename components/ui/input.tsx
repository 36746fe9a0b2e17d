import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class";

export function Input({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={clsx(controlClass, className)} {...rest} />;
}

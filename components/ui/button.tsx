import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

type ButtonProps = ComponentProps<"button"> & ButtonLook;

export function Button({ variant, width, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, width, className })} {...rest} />;
}

import type { ComponentProps } from "react";
import { buttonClass } from "./button-class";
import type { ButtonLook } from "./button-look";

type ButtonProps = ComponentProps<"button"> & ButtonLook;

export function Button({ variant, width, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ variant, width, className })} {...rest} />;
}

"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass } from "./button-class";
import type { ButtonLook } from "./button-look";

type SubmitButtonProps = ComponentProps<"button"> & ButtonLook & { pendingLabel?: string };

/** Sends its form once: while that runs it says so, keeps the focus and ignores further presses. */
export function SubmitButton({
  variant,
  width,
  className,
  pendingLabel,
  children,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={buttonClass({ variant, width, className })}
      {...rest}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}

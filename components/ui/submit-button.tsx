"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass } from "./button-class";
import type { ButtonLook } from "./button-look";
import { FormWaiting } from "./waiting";

type SubmitButtonProps = ComponentProps<"button"> & ButtonLook & { pendingLabel?: string };

/**
 * Sends its form once: while that runs it says so, keeps the focus and ignores further presses. Only a button of
 * full width changes its words: any other would change its size and push aside what stands around it.
 */
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
      {pending && pendingLabel && width === "full" ? pendingLabel : children}
      {pending && pendingLabel && width !== "full" ? <span className="sr-only">{pendingLabel}</span> : null}
      <FormWaiting />
    </button>
  );
}

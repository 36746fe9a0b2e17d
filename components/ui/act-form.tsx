"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/lib/web/form-action";
import type { ButtonLook } from "./button-look";
import { ActionForm } from "./form";
import { SubmitButton } from "./submit-button";

type ActFormProps = ButtonLook & {
  action: FormAction;
  /** What the button is about, by the names the action expects. */
  fields: Record<string, string>;
  /** Where several such buttons stand on a page. */
  label?: string;
  className?: string;
  children: ReactNode;
};

/** One button that acts at once; a refusal is told beside it, what was done where the action leads. */
export function ActForm({ action, fields, label, className, children, ...look }: ActFormProps) {
  return (
    <ActionForm action={action} className={className}>
      {() => (
        <div>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton aria-label={label} {...look}>
            {children}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

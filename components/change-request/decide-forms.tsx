"use client";

import { buttonClass } from "@/components/ui/button-class";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Check, X } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/action/form-action";

export type DecideTexts = {
  accept: string;
  overwrite: string;
  reject: string;
  rejectReason: string;
  rejectSend: string;
  sending: string;
};

type DecideFormsProps = {
  accept: FormAction;
  reject: FormAction;
  requestId: string;
  /** The file says something else by now: taking over asks to say so. */
  overtaken: boolean;
  t: DecideTexts;
};

/** Take the change over, or reject it with a reason. */
export function DecideForms({ accept, reject, requestId, overtaken, t }: DecideFormsProps) {
  const id = <input type="hidden" name="requestId" value={requestId} />;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ActionForm action={accept}>
        {(form) => (
          <>
            {id}
            {overtaken || form.error("overwrite") ? (
              <Checkbox name="overwrite" label={t.overwrite} error={form.error("overwrite")} />
            ) : null}
            <div>
              <SubmitButton pendingLabel={t.sending}>
                <Check />
                {t.accept}
              </SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
      <div className="has-[[open]]:basis-full">
        <ActionForm action={reject}>
          {(form) => (
            <details open={form.state.status === "refused"}>
              <summary className={buttonClass({ variant: "quiet" })}>
                <X />
                {t.reject}
              </summary>
              {id}
              <div className="grid gap-3 pt-3">
                <Field name="reason" label={t.rejectReason} error={form.error("reason")}>
                  {(control) => (
                    <Textarea {...control} required maxLength={500} defaultValue={form.value("reason")} />
                  )}
                </Field>
                <div>
                  <SubmitButton variant="danger" pendingLabel={t.sending}>
                    {t.rejectSend}
                  </SubmitButton>
                </div>
              </div>
            </details>
          )}
        </ActionForm>
      </div>
    </div>
  );
}

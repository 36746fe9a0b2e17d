"use client";

import { buttonClass } from "@/components/ui/button-class";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Check, X } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/action/form-action";

export type DecisionTexts = {
  approve: string;
  approveLabel: string;
  despiteFull: string;
  reject: string;
  rejectReason: string;
  rejectSend: string;
  rejectLabel: string;
  sending: string;
};

type DecisionFormsProps = {
  approve: FormAction;
  reject: FormAction;
  t: DecisionTexts;
  requestId: string;
  /** The inbox to return to; empty for all locations. */
  location?: string;
  /** The group is full on one of the days: approving asks to say so. */
  full: boolean;
};

/** Approve, or reject with a reason, beside each other under a request. */
export function DecisionForms({ approve, reject, t, requestId, location, full }: DecisionFormsProps) {
  const ids = (
    <>
      <input type="hidden" name="requestId" value={requestId} />
      {location ? <input type="hidden" name="location" value={location} /> : null}
    </>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ActionForm action={approve}>
        {(form) => (
          <>
            {ids}
            {full || form.error("despiteFull") ? (
              <Checkbox
                name="despiteFull"
                id={`despiteFull-${requestId}`}
                label={t.despiteFull}
                error={form.error("despiteFull")}
              />
            ) : null}
            <div>
              <SubmitButton pendingLabel={t.sending} aria-label={t.approveLabel}>
                <Check />
                {t.approve}
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
              {ids}
              <div className="grid gap-3 pt-3">
                <Field
                  name="reason"
                  id={`reason-${requestId}`}
                  label={t.rejectReason}
                  error={form.error("reason")}
                >
                  {(control) => (
                    <Textarea {...control} required maxLength={500} defaultValue={form.value("reason")} />
                  )}
                </Field>
                <div>
                  <SubmitButton variant="danger" pendingLabel={t.sending} aria-label={t.rejectLabel}>
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

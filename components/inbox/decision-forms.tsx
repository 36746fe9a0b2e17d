"use client";

import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Check, X } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";

export type DecisionTexts = {
  accept: string;
  /** What the button does, where several requests stand on a page. */
  acceptLabel?: string;
  /** Beside the box that has to be ticked when something speaks against it. */
  despite: string;
  reject: string;
  rejectReason: string;
  rejectSend: string;
  rejectLabel?: string;
  sending: string;
};

type DecisionFormsProps = {
  accept: FormAction;
  reject: FormAction;
  requestId: string;
  /** The inbox to return to; empty for all locations. */
  location?: string;
  /** Something speaks against accepting: it asks to say so under this name. */
  despite: { name: string; asked: boolean };
  t: DecisionTexts;
};

/** Accept, or reject with a reason, beside each other under a request. */
export function DecisionForms(props: DecisionFormsProps) {
  const { requestId, location } = props;
  const ids = (
    <>
      <input type="hidden" name="requestId" value={requestId} />
      {location ? <input type="hidden" name="location" value={location} /> : null}
    </>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      <AcceptForm {...props} ids={ids} />
      <div className="has-[[open]]:basis-full">
        <RejectForm {...props} ids={ids} />
      </div>
    </div>
  );
}

type FormProps = DecisionFormsProps & { ids: ReactNode };

function AcceptForm({ accept, requestId, despite, ids, t }: FormProps) {
  const { name, asked } = despite;
  return (
    <ActionForm action={accept}>
      {(form) => (
        <>
          {ids}
          {asked || form.error(name) ? (
            <Checkbox name={name} id={`${name}-${requestId}`} label={t.despite} error={form.error(name)} />
          ) : null}
          <div>
            <SubmitButton pendingLabel={t.sending} aria-label={t.acceptLabel}>
              <Check />
              {t.accept}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

function RejectForm({ reject, requestId, ids, t }: FormProps) {
  return (
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
  );
}

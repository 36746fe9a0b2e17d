"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { BlockedText } from "@/lib/organisation/read-blocked-text";
import type { FormAction } from "@/lib/web/form-action";

type BlockedTextFormProps = {
  action: FormAction;
  blocked: BlockedText;
  t: { blockedText: string; hint: string; save: string; saving: string };
};

export function BlockedTextForm({ action, blocked, t }: BlockedTextFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <input type="hidden" name="version" value={blocked.version} />
          <Field name="blockedText" label={t.blockedText} hint={t.hint} error={form.error("blockedText")}>
            {(control) => (
              <Textarea
                {...control}
                rows={4}
                maxLength={500}
                defaultValue={form.value("blockedText", blocked.blockedText)}
              />
            )}
          </Field>
          <div>
            <SubmitButton pendingLabel={t.saving}>{t.save}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

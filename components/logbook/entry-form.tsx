"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";
import type { EntryTexts } from "./entry-texts";
import { type EntryKind, type EntryValues, KindFields } from "./kind-fields";

type EntryFormProps = {
  action: FormAction;
  kind: EntryKind;
  t: EntryTexts;
  /** Fields nobody types: the children, the day, the entry that is edited. */
  hidden: (readonly [name: string, value: string])[];
  initial: EntryValues;
  withPhrases?: boolean;
};

/** The form for one entry, new or edited. */
export function EntryForm({ action, kind, t, hidden, initial, withPhrases = true }: EntryFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          {[["kind", kind] as const, ...hidden].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <KindFields kind={kind} form={form} t={t} initial={initial} withPhrases={withPhrases} />
          <SubmitButton pendingLabel={t.saving} width="full">
            {t.save}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

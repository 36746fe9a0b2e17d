"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { PickableChild } from "@/lib/photo/staff-queries";
import type { FormAction } from "@/lib/web/form-action";
import { ChildPicker, type PickerTexts } from "./child-picker";

type DescribeFormProps = {
  action: FormAction;
  photo: { id: string; caption: string; version: number; childIds: string[] };
  /** Children on it who have left the location: they stay. */
  others: string[];
  choices: PickableChild[];
  longest: number;
  t: PickerTexts & { linkTitle: string; caption: string; optional: string; save: string; saving: string };
};

/** Who is on this photo, and what it shows. */
export function DescribeForm({ action, photo, others, choices, longest, t }: DescribeFormProps) {
  return (
    <ActionForm action={action}>
      {(form) => (
        <>
          <input type="hidden" name="photoId" value={photo.id} />
          <input type="hidden" name="version" value={photo.version} />
          {others.map((id) => (
            <input key={id} type="hidden" name="childIds" value={id} />
          ))}
          <section className="grid gap-2">
            <h2>{t.linkTitle}</h2>
            <ChildPicker
              choices={choices}
              chosen={form.list("childIds", photo.childIds)}
              error={form.error("childIds")}
              t={t}
            />
          </section>
          <Field name="caption" label={t.caption} optional={t.optional} error={form.error("caption")}>
            {(control) => (
              <Textarea
                {...control}
                rows={2}
                maxLength={longest}
                defaultValue={form.value("caption", photo.caption)}
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

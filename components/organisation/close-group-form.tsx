"use client";

import { Field } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";
import { type Choice, Ticks } from "./ticks";

type Texts = Record<
  | "children"
  | "childrenHint"
  | "reason"
  | "reasonHint"
  | "more"
  | "moreHint"
  | "optional"
  | "about"
  | "close"
  | "closing"
  | "allClosed",
  string
>;

type CloseGroupFormProps = {
  action: FormAction;
  groupId: string;
  day: string;
  expected: readonly Choice[];
  t: Texts;
};

/** Who cannot come to the group that day (all of them, unless a tick is taken away), and what their parents read. */
export function CloseGroupForm({ action, groupId, day, expected, t }: CloseGroupFormProps) {
  return (
    <ActionForm action={action} remembers>
      {(form) =>
        // The form stays when nobody is left, since it tells how many families were written to.
        expected.length === 0 ? (
          <p className="text-soft">{t.allClosed}</p>
        ) : (
          <>
            <input type="hidden" name="groupId" value={groupId} />
            <input type="hidden" name="day" value={day} />
            <Ticks
              form={form}
              name="child"
              legend={t.children}
              hint={t.childrenHint}
              choices={expected}
              initial={expected.map(({ value }) => value)}
            />
            <Field name="reason" label={t.reason} hint={t.reasonHint} error={form.error("reason")}>
              {(control) => (
                <Input {...control} autoComplete="off" maxLength={80} defaultValue={form.value("reason")} />
              )}
            </Field>
            <Field
              name="more"
              label={t.more}
              hint={t.moreHint}
              optional={t.optional}
              error={form.error("more")}
            >
              {(control) => <Textarea {...control} maxLength={500} defaultValue={form.value("more")} />}
            </Field>
            <p className="text-sm text-soft">{t.about}</p>
            <div>
              <SubmitButton pendingLabel={t.closing}>{t.close}</SubmitButton>
            </div>
          </>
        )
      }
    </ActionForm>
  );
}

"use client";

import { type Dispatch, type ReactNode, type SetStateAction, useEffect, useRef, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { ActionForm, type FormView } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { type RadioCard, RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import type { FormAction } from "@/lib/web/form-action";
import { AttachmentPicker, type PickedFile, type PickerTexts } from "./attachment-picker";
import { useDraft } from "./use-draft";

export type MessageFormTexts = PickerTexts & {
  subject?: string;
  body: string;
  send: string;
  sending: string;
  urgent?: string;
};

export type MessageFormProps = {
  action: FormAction;
  t: MessageFormTexts;
  /** Where the draft is kept on the device. */
  draftKey: string;
  sendKey: string;
  hidden: Record<string, string>;
  /** The name of the field for the subject, where there is one. */
  subjectName?: "subject" | "title";
  choice?: { name: string; label: string; options: RadioCard[]; initial: string };
  select?: { name: string; label: string; options: { value: string; label: string }[] };
  attachments: readonly PickedFile[];
  /** For something new rather than an answer. */
  long?: boolean;
  children?: ReactNode;
};

/** Writing of any kind here: a new message, an answer, news. */
export function MessageForm({ action, attachments, ...fields }: MessageFormProps) {
  const [files, setFiles] = useState(attachments);
  return (
    <ActionForm action={action}>
      {(form) => <MessageFields form={form} files={files} setFiles={setFiles} {...fields} />}
    </ActionForm>
  );
}

type FieldsProps = Omit<MessageFormProps, "action" | "attachments"> & {
  form: FormView;
  /** Kept outside the fields, which start anew after each answer. */
  files: readonly PickedFile[];
  setFiles: Dispatch<SetStateAction<readonly PickedFile[]>>;
};

function MessageFields({
  form,
  t,
  draftKey,
  sendKey,
  hidden,
  subjectName = "subject",
  choice,
  select,
  files,
  setFiles,
  long = false,
  children,
}: FieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const isSent = form.state.status === "done";
  const key = useDraft(box, draftKey, form.state.status, form.value("sendKey", sendKey));
  useEffect(() => {
    if (isSent) setFiles([]);
  }, [isSent, setFiles]);
  return (
    <div ref={box} className="grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="sendKey" value={key} />
      {choice ? (
        <RadioCards
          name={choice.name}
          label={choice.label}
          options={choice.options}
          columns={2}
          defaultValue={form.value(choice.name, choice.initial)}
          error={form.error(choice.name)}
        />
      ) : null}
      {select ? (
        <Field name={select.name} label={select.label} error={form.error(select.name)}>
          {(control) => (
            <Select {...control} defaultValue={form.value(select.name)}>
              {select.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      {t.subject ? (
        <Field name={subjectName} label={t.subject} error={form.error(subjectName)}>
          {(control) => (
            <Input {...control} required maxLength={120} defaultValue={form.value(subjectName)} />
          )}
        </Field>
      ) : null}
      <Field name="body" label={t.body} error={form.error("body")}>
        {(control) => (
          <Textarea
            {...control}
            required
            rows={long ? 6 : 3}
            maxLength={4000}
            className={long ? "min-h-40" : "min-h-24"}
            defaultValue={form.value("body")}
          />
        )}
      </Field>
      <AttachmentPicker
        t={t}
        files={files}
        onChange={setFiles}
        error={form.error("attachment")}
        onBusy={setBusy}
      />
      {t.urgent ? (
        <Checkbox name="urgent" label={t.urgent} defaultChecked={form.value("urgent") === "on"} />
      ) : null}
      {children}
      <div>
        <SubmitButton pendingLabel={t.sending} disabled={busy}>
          {t.send}
        </SubmitButton>
      </div>
    </div>
  );
}

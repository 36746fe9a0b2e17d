"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { Field } from "./field";
import { Textarea } from "./textarea";
import { ClipboardCopy } from "./work-icons";

const never = () => () => undefined;

type CopyFieldProps = {
  name: string;
  text: string;
  t: { label: string; hint: string; copy: string; copied: string };
};

/** A text to take along. Without script or clipboard it is selected and copied by hand. */
export function CopyField({ name, text, t }: CopyFieldProps) {
  const [copied, setCopied] = useState(false);
  const hasClipboard = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  );
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div className="grid gap-3">
      <Field name={name} label={t.label} hint={t.hint}>
        {(control) => (
          <Textarea
            {...control}
            readOnly
            spellCheck={false}
            defaultValue={text}
            className="break-all font-mono text-sm"
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className="flex min-h-11 flex-wrap items-center gap-3">
        {hasClipboard ? (
          <Button variant="quiet" onClick={copy}>
            <ClipboardCopy />
            {t.copy}
          </Button>
        ) : null}
        <span role="status" className="text-sm text-soft">
          {copied ? t.copied : ""}
        </span>
      </div>
    </div>
  );
}

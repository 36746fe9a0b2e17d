"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormState } from "@/lib/web/form-state";
import { dropDraft, keepDraft, readDraft } from "./draft";
import { newSendKey } from "./send-key";

const drafted = ["subject", "title", "body"] as const;
type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldIn = (box: HTMLElement, name: string) => box.querySelector<Field>(`[name="${name}"]`);

/** Puts back what was kept and gives the key it would have been sent with; nothing when something stands there. */
function fill(box: HTMLElement, key: string): string | null {
  const draft = readDraft(localStorage, key);
  const empty = drafted.every((name) => !fieldIn(box, name)?.value);
  if (!draft || !empty) return null;
  for (const [name, value] of Object.entries(draft.fields)) {
    const field = fieldIn(box, name);
    if (field) field.value = value;
  }
  return draft.sendKey;
}

function keep(box: HTMLElement, key: string, sendKey: string) {
  const fields = drafted.flatMap((name) => {
    const field = fieldIn(box, name);
    return field ? [[name, field.value] as const] : [];
  });
  keepDraft(localStorage, key, { sendKey, fields: Object.fromEntries(fields) });
}

/**
 * Keeps subject and text while they are typed; gives them back after a reload or a new log-in. Answers with the
 * key to send with: a page that comes back from the browser's memory must not reuse the one of its first sending,
 * or the second message would count as sent.
 */
export function useDraft(
  box: RefObject<HTMLElement | null>,
  key: string,
  status: FormState["status"],
  fromServer: string,
): string {
  const [sendKey, setSendKey] = useState(fromServer);
  useEffect(() => {
    if (!box.current || status === "refused") return;
    if (status === "done") dropDraft(localStorage, key);
    setSendKey(fill(box.current, key) ?? newSendKey());
  }, [box, key, status]);
  useEffect(() => {
    const element = box.current;
    const onInput = () => element && keep(element, key, sendKey);
    element?.addEventListener("input", onInput);
    return () => element?.removeEventListener("input", onInput);
  }, [box, key, sendKey]);
  return sendKey;
}

"use client";

import { type RefObject, useEffect } from "react";
import { dropDraft, keepDraft, readDraft } from "./draft";

const drafted = ["subject", "title", "body"] as const;
type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldIn = (box: HTMLElement, name: string) => box.querySelector<Field>(`[name="${name}"]`);

function fill(box: HTMLElement, key: string) {
  const draft = readDraft(localStorage, key);
  const empty = drafted.every((name) => !fieldIn(box, name)?.value);
  if (!draft || !empty) return;
  for (const [name, value] of Object.entries({ ...draft.fields, sendKey: draft.sendKey })) {
    const field = fieldIn(box, name);
    if (field) field.value = value;
  }
}

function keep(box: HTMLElement, key: string) {
  const fields = drafted.flatMap((name) => {
    const field = fieldIn(box, name);
    return field ? [[name, field.value] as const] : [];
  });
  keepDraft(localStorage, key, {
    sendKey: fieldIn(box, "sendKey")?.value ?? "",
    fields: Object.fromEntries(fields),
  });
}

/** Keeps subject and text while they are typed; gives them back after a reload or a new log-in. */
export function useDraft(box: RefObject<HTMLElement | null>, key: string, sent: boolean) {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (sent) dropDraft(localStorage, key);
    else fill(element, key);
    const onInput = () => keep(element, key);
    element.addEventListener("input", onInput);
    return () => element.removeEventListener("input", onInput);
  }, [box, key, sent]);
}

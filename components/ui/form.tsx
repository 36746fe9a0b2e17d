"use client";

import { clsx } from "clsx";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/action/form-action";
import { type FormState, idle } from "@/lib/action/form-state";
import { FormStatus } from "./form-status";
import { keptList, keptValue, problemWith } from "./form-view";

/** What the fields ask the form: `form.error("date")`, `form.value("date", today)`. */
export type FormView = {
  state: FormState;
  error: (name: string) => string | undefined;
  value: (name: string, initial?: string) => string;
  list: (name: string, initial?: string[]) => string[];
};

type ActionFormProps = {
  action: FormAction;
  className?: string;
  id?: string;
  children: (form: FormView) => ReactNode;
};

/**
 * A form around a server action that works without script, keeps what was typed after a refusal and then
 * moves the focus to the first field that needs attention. Use it inside a small client component.
 */
export function ActionForm({ action, className, id, children }: ActionFormProps) {
  const [state, send] = useActionState(action, idle);
  const [answered, setAnswered] = useState({ state, times: 0 });
  const form = useRef<HTMLFormElement>(null);
  if (answered.state !== state) setAnswered({ state, times: answered.times + 1 });

  useEffect(() => {
    if (answered.times > 0 && form.current) focusAnswer(form.current);
  }, [answered.times]);

  const view: FormView = {
    state,
    error: (name) => problemWith(state, name),
    value: (name, initial = "") => keptValue(state, name, initial),
    list: (name, initial = []) => keptList(state, name, initial),
  };
  return (
    <form ref={form} id={id} action={send}>
      <FormStatus state={state} />
      {/* A new key per answer makes every field start from its kept value; a form action resets it otherwise. */}
      <div key={answered.times} className={clsx("grid gap-4", className)}>
        {children(view)}
      </div>
    </form>
  );
}

function focusAnswer(form: HTMLFormElement) {
  const wrong = form.querySelector<HTMLElement>("[aria-invalid=true]");
  const choice = wrong?.matches("fieldset")
    ? wrong.querySelector<HTMLElement>("input:checked, input")
    : wrong;
  (choice ?? form.querySelector<HTMLElement>("[data-form-status]"))?.focus();
}

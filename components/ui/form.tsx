"use client";

import { clsx } from "clsx";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/web/form-action";
import { type Answer, answerOf } from "@/lib/web/form-state";
import { FormStatus } from "./form-status";
import { hiddenValue, keptList, keptValue, problemWith, type StandingField, standingIn } from "./form-view";
import { useGuardedForm } from "./use-guarded-form";

/** What the fields ask the form: `form.error("date")`, `form.value("date", today)`. */
export type FormView = {
  state: Answer;
  error: (name: string) => string | undefined;
  value: (name: string, initial?: string) => string;
  list: (name: string, initial?: string[]) => string[];
  /** What goes along unseen: a version, what the form is about. */
  hidden: (name: string, initial: string) => string;
  /** What somebody else wrote there meanwhile. */
  standing: (name: string) => StandingField | undefined;
};

type ActionFormProps = {
  action: FormAction;
  className?: string;
  id?: string;
  /** Keeps what is typed over a reload and Back, too: for forms that take a while to fill in. */
  remembers?: boolean;
  children: (form: FormView) => ReactNode;
};

/**
 * A form around a server action that works without script, keeps what was typed (after a refusal, without an answer,
 * over a log-in) and then moves the focus to the first field that needs attention. Use it inside a small client
 * component.
 */
export function ActionForm({ action, className, id, remembers = false, children }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { state, send, restored, onSubmit, sendAgain } = useGuardedForm(action, form, remembers);
  const answer = answerOf(state);
  const [answered, setAnswered] = useState({ answer, times: 0 });
  if (answered.answer !== answer) setAnswered({ answer, times: answered.times + 1 });

  useEffect(() => {
    if (answered.times > 0 && form.current) focusAnswer(form.current);
  }, [answered.times]);
  useEffect(() => {
    if (state.status === "unsent") form.current?.querySelector<HTMLElement>("[data-form-status]")?.focus();
  }, [state]);

  const view: FormView = {
    state: answer,
    error: (name) => problemWith(answer, name),
    value: (name, initial = "") => keptValue(answer, name, initial),
    list: (name, initial = []) => keptList(answer, name, initial),
    hidden: (name, initial) => restored?.along[name] ?? hiddenValue(answer, name, initial),
    standing: (name) => standingIn(answer, name),
  };
  return (
    <form ref={form} id={id} action={send} onSubmit={onSubmit} data-kept>
      <FormStatus state={state} restored={restored} onAgain={sendAgain} />
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

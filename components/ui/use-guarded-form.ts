"use client";

import { type RefObject, useActionState, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/web/form-action";
import { type FormState, idle } from "@/lib/web/form-state";
import type { Restored } from "./form-status";
import { guarded } from "./guarded";
import { findTyped, forgetTyped, keepTyped } from "./kept-typing";
import { outlive } from "./outlived";
import { belongsToTyping, fill, type Typed, typedIn } from "./typed";

/** Where this runs on the server the action itself is needed: its address stands in the form, for use without script. */
const onServer = typeof window === "undefined";
const useEffectBeforePaint = onServer ? useEffect : useLayoutEffect;

type Guarded = {
  state: FormState;
  send: (formData: FormData) => void;
  restored: Restored | null;
  onSubmit: (event: { nativeEvent: Event }) => void;
  sendAgain: () => void;
};

/**
 * Keeps what was typed when the server gives no proper answer (no network, a restart, an older page), and over a
 * log-in when the session had ended; `remembers` also while typing, over a reload and Back.
 */
export function useGuardedForm(
  action: FormAction,
  form: RefObject<HTMLFormElement | null>,
  remembers: boolean,
): Guarded {
  const typed = useRef<Typed>([]);
  const pressed = useRef<HTMLElement | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);

  const keep = () => {
    if (!form.current) return false;
    typed.current = typedIn(form.current);
    return keepTyped(form.current, typed.current);
  };
  const watch = {
    onAnswer: (answer?: FormState) => {
      setRestored(null);
      if (!form.current) return;
      forgetTyped(form.current);
      if (answer?.status === "done") outlive(form.current, answer.message);
    },
    onLapse: keep,
    onUnsent: (why: string) => {
      const isKept = keep();
      if (why !== "renewed" || !isKept) return false;
      location.reload();
      return true;
    },
  };
  const [state, send] = useActionState(onServer ? action : guarded(action, watch), idle as FormState);

  useEffectBeforePaint(() => {
    // React empties a form after each sending; this puts it back as it stood.
    if (state.status === "unsent" && form.current) fill(form.current, typed.current);
  }, [state, form]);

  useEffect(() => {
    const element = form.current;
    const kept = element && findTyped(element);
    if (!kept) return;
    fill(element, kept.typed);
    // Some fields appear only once others are filled in.
    requestAnimationFrame(() => fill(element, kept.typed));
    const along = Object.fromEntries(kept.typed.filter(([name]) => belongsToTyping(name)));
    setRestored({ complete: kept.complete, along });
  }, [form]);

  useEffect(() => {
    const element = form.current;
    if (!element || !remembers) return;
    const onInput = () => keepTyped(element, typedIn(element));
    /** Whoever leaves by the form's own way out does not want it any more. */
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest("a[href]")) forgetTyped(element);
    };
    element.addEventListener("input", onInput);
    element.addEventListener("click", onClick);
    return () => {
      element.removeEventListener("input", onInput);
      element.removeEventListener("click", onClick);
    };
  }, [form, remembers]);

  return {
    state,
    send,
    restored,
    onSubmit: ({ nativeEvent }) => {
      pressed.current = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    },
    sendAgain: () => {
      const button = pressed.current;
      form.current?.requestSubmit(button && form.current.contains(button) ? button : undefined);
    },
  };
}

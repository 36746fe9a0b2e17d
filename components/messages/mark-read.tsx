"use client";

import { startTransition, useEffect } from "react";
import { digestOf } from "@/components/ui/guarded";
import type { ButtonAction } from "@/lib/web/form-action";

/** Nobody pressed anything: without an answer it counts another time, and the page stays as it is. */
const passOver = (error: unknown) => {
  if (digestOf(error)) throw error;
};

type MarkReadProps = { action: ButtonAction; fields: Record<string, string> };

/**
 * Tells the server that this was really on a screen. Opening the address alone does not count, since browsers
 * fetch pages ahead; without script a button does it.
 */
export function MarkRead({ action, fields }: MarkReadProps) {
  const sent = JSON.stringify(fields);
  useEffect(() => {
    const send = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", send);
      const form = new FormData();
      for (const [name, value] of Object.entries(JSON.parse(sent) as Record<string, string>))
        form.set(name, value);
      startTransition(() => action(form).catch(passOver));
    };
    document.addEventListener("visibilitychange", send);
    send();
    return () => document.removeEventListener("visibilitychange", send);
  }, [action, sent]);
  return null;
}

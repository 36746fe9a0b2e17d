"use client";

import { type ComponentProps, useState } from "react";
import { unsent } from "@/lib/texts/unsent";
import type { ButtonAction } from "@/lib/web/form-action";
import { digestOf, whyUnsent } from "./guarded";
import { reloadKeeping } from "./kept-typing";
import { pageLanguage } from "./page-language";

type ButtonFormProps = Omit<ComponentProps<"form">, "action"> & { action: ButtonAction };

/**
 * A form of buttons only. Without a proper answer it says so beside the button, and the page stays: what is typed
 * elsewhere on it is not lost.
 */
export function ButtonForm({ action, children, ...rest }: ButtonFormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const send: ButtonAction = async (formData) => {
    try {
      await action(formData);
      setProblem(null);
    } catch (error) {
      if (digestOf(error)) throw error;
      const why = whyUnsent(error);
      if (why === "renewed") return reloadKeeping();
      const t = unsent[pageLanguage()];
      setProblem(`${t[why]} ${t.pressAgain}`);
    }
  };
  return (
    // On the server the action itself, whose address stands in the form for use without script.
    <form action={typeof window === "undefined" ? action : send} {...rest}>
      {children}
      <span role="status" className="text-sm not-empty:mt-1 not-empty:block">
        {problem}
      </span>
    </form>
  );
}

import type { FormState } from "@/lib/action/form-state";
import { Notice } from "./notice";

/** The polite live region of a form. Always in the page, so that what appears in it is read aloud. */
export function FormStatus({ state }: { state: FormState }) {
  return (
    <div aria-live="polite" tabIndex={-1} data-form-status className="not-empty:mb-4">
      {state.status === "idle" ? null : (
        <Notice tone={state.status === "done" ? "success" : "danger"} role="presentation">
          {state.message}
        </Notice>
      )}
    </div>
  );
}

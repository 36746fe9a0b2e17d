import { unsent } from "@/lib/texts/unsent";
import type { FormState, Unsent } from "@/lib/web/form-state";
import { buttonLook } from "./button-look";
import { Notice } from "./notice";
import { pageLanguage } from "./page-language";

/** What was typed is back; `along` went with it unseen, such as the version it was typed over. */
export type Restored = { complete: boolean; along: Readonly<Record<string, string>> };

type FormStatusProps = { state: FormState; restored?: Restored | null; onAgain?: () => void };

/** The polite live region of a form. Always in the page, so that what appears in it is read aloud. */
export function FormStatus({ state, restored, onAgain }: FormStatusProps) {
  return (
    <div aria-live="polite" tabIndex={-1} data-form-status className="not-empty:mb-4">
      {state.status === "unsent" ? (
        <UnsentNotice why={state.why} onAgain={onAgain} />
      ) : state.status !== "idle" ? (
        <Notice tone={state.status === "done" ? "success" : "danger"} role="presentation">
          {state.message}
        </Notice>
      ) : restored ? (
        <RestoredNotice complete={restored.complete} />
      ) : null}
    </div>
  );
}

function UnsentNotice({ why, onAgain }: { why: Unsent["why"]; onAgain?: () => void }) {
  const t = unsent[pageLanguage()];
  const again = (
    <button type="button" onClick={onAgain} className={buttonLook({ variant: "quiet" })}>
      {t.again}
    </button>
  );
  return (
    <Notice tone="danger" role="presentation" title={t[why]} action={again}>
      {t.stays}
    </Notice>
  );
}

function RestoredNotice({ complete }: Pick<Restored, "complete">) {
  const t = unsent[pageLanguage()];
  return (
    <Notice tone="info" role="presentation">
      {complete ? t.restored : `${t.restored} ${t.incomplete}`}
    </Notice>
  );
}

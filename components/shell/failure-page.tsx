"use client";

import { buttonLook } from "@/components/ui/button-look";
import { isLanguage } from "@/lib/i18n/language";
import { errorPages } from "@/lib/i18n/messages/error-pages";
import { MessagePage } from "./message-page";

/** The page around it may be gone, so the language comes from the document that still stands. */
export function pageLanguage() {
  const language = typeof document === "undefined" ? "nl" : document.documentElement.lang;
  return isLanguage(language) ? language : "nl";
}

type FailurePageProps = { error: unknown; retry: () => void; framed?: boolean };

/** For error.tsx files: a calm sentence, the number to mention, and another try. */
export function FailurePage({ error, retry, framed }: FailurePageProps) {
  const t = errorPages[pageLanguage()];
  const number = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  const again = (
    <button type="button" onClick={retry} className={buttonLook()}>
      {t.retry}
    </button>
  );
  return (
    <MessagePage title={t.failed} action={again} framed={framed}>
      <p>{t.failedText}</p>
      {number ? <p>{t.reference(number)}</p> : null}
    </MessagePage>
  );
}

"use client";

import { pageLanguage } from "@/components/ui/page-language";
import { primaryButton } from "@/components/ui/primary-button";
import { errorPages } from "@/lib/texts/error-pages";
import { MessagePage } from "./message-page";

type FailurePageProps = { error: unknown; retry: () => void; framed?: boolean };

/** For error.tsx files: a calm sentence, the number to mention, and another try. */
export function FailurePage({ error, retry, framed }: FailurePageProps) {
  const t = errorPages[pageLanguage()];
  const number = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  const again = (
    <button type="button" onClick={retry} className={primaryButton}>
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

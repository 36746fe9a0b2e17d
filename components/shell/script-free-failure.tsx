"use client";

import { useServerInsertedHTML } from "next/navigation";
import { type ReactNode, useRef } from "react";
import type { Language } from "@/lib/i18n/language";
import { errorPages } from "@/lib/texts/error-pages";

/** The id Next gives the empty document it answers with when a page throws. */
const emptyDocument = "#__next_error__";

const style = `html:not(${emptyDocument}) .no-page{display:none}
${emptyDocument}{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif;background:light-dark(#faf7f2,#141a19);color:light-dark(#22302f,#edf2f0)}
.no-page{max-width:28rem;margin:20vh auto;padding:0 16px}
.no-page h1{font-size:26px;line-height:1.2}
.no-page a{display:inline-block;padding:10px 20px 10px 0;color:inherit}`;

/**
 * Not found and failed are drawn by the browser's script: Next throws the page and its frame away and sends an
 * empty document. What is inserted here comes along all the same, and is seen where no script runs.
 */
export function ScriptFreeFailure({ language, children }: { language: Language; children: ReactNode }) {
  const isInserted = useRef(false);
  useServerInsertedHTML(() => {
    if (isInserted.current) return null;
    isInserted.current = true;
    return <Note language={language} />;
  });
  return children;
}

// In the head: where no script runs, the first thing that is no head's ends the head and opens the body.
function Note({ language }: { language: Language }) {
  const t = errorPages[language];
  return (
    <noscript>
      <style>{style}</style>
      <main className="no-page" lang={language}>
        <h1>{t.noPage}</h1>
        <p>{t.noPageText}</p>
        <p>
          <a href="/">{t.toStart}</a>{" "}
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page that was asked for */}
          <a href="">{t.retry}</a>
        </p>
      </main>
    </noscript>
  );
}

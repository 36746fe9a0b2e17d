"use client";

import { FailurePage } from "@/components/shell/failure-page";
import { pageLanguage } from "@/components/ui/page-language";
import { figtree } from "./fonts/figtree";
import "./globals.css";

type GlobalErrorProps = { error: unknown; retry: () => void };

/** Stands in for the root layout when that itself failed. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang={pageLanguage()} className={figtree.variable}>
      <body>
        <title>Ouderportaal</title>
        <link rel="icon" href="/icon.svg" />
        <FailurePage error={error} retry={retry} />
      </body>
    </html>
  );
}

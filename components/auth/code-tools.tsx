"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Printer } from "@/components/ui/icons";
import { ClipboardCopy } from "@/components/ui/work-icons";

const never = () => () => undefined;

type CodeToolsProps = { codes: string[]; t: { copy: string; copied: string; print: string } };

/** Ways to keep the codes. Only the browser has a clipboard and a printer; without script they are written over. */
export function CodeTools({ codes, t }: CodeToolsProps) {
  const [copied, setCopied] = useState(false);
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  const copy = () => navigator.clipboard.writeText(codes.join("\n")).then(() => setCopied(true));
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2" data-print="hide">
      {navigator.clipboard ? (
        <Button variant="quiet" onClick={copy}>
          <ClipboardCopy />
          {t.copy}
        </Button>
      ) : null}
      <Button variant="quiet" onClick={() => window.print()}>
        <Printer />
        {t.print}
      </Button>
      <span role="status" className="text-sm text-soft">
        {copied ? t.copied : ""}
      </span>
    </div>
  );
}

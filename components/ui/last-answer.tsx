"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { X } from "./icons";
import { Notice } from "./notice";
import { hearOutlived } from "./outlived";

/** Once in the frame: the answer of a form that is gone, until it is closed or another page is opened. */
export function LastAnswer({ close }: { close: string }) {
  const path = usePathname();
  const [said, setSaid] = useState<{ sentence: string; path: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => hearOutlived((sentence) => setSaid({ sentence, path })), [path]);
  useEffect(() => {
    // The focus went with the button that was pressed.
    if (said && document.activeElement === document.body) box.current?.focus();
  }, [said]);
  return (
    <div
      ref={box}
      aria-live="polite"
      tabIndex={-1}
      data-print="hide"
      className="fixed inset-x-4 bottom-24 z-20 mx-auto max-w-md lg:bottom-6"
    >
      {said && said.path === path ? (
        <Notice
          tone="success"
          role="presentation"
          className="border border-control"
          action={
            <button
              type="button"
              aria-label={close}
              className="-m-3 inline-flex size-11 items-center justify-center rounded-md"
              onClick={() => setSaid(null)}
            >
              <X className="size-5" />
            </button>
          }
        >
          {said.sentence}
        </Notice>
      ) : null}
    </div>
  );
}

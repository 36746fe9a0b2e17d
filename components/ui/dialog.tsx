"use client";

import { clsx } from "clsx";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { X } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";

/**
 * The framework moves the focus into the pop-up before the browser could remember where it was, so that closing
 * would leave it nowhere: it goes back to the link that led here, or else to the page.
 */
function focusAfter(address: string) {
  if (document.activeElement && document.activeElement !== document.body) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")];
  const back = links.find((link) => link.getAttribute("href") === address && link.checkVisibility());
  (back ?? document.getElementById("main"))?.focus();
}

type DialogProps = {
  title: string;
  sub?: ReactNode;
  /** The page that lies behind; Escape and the cross lead there. */
  closeHref: string;
  closeLabel: string;
  className?: string;
  children: ReactNode;
};

/**
 * A pop-up with its own address: a real modal once script runs. Until then it stands in the very same place, so
 * that nothing moves when it becomes one; without script it is an open panel in the page.
 */
export function Dialog({ title, sub, closeHref, closeLabel, className, children }: DialogProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const router = useRouter();

  useEffect(() => {
    const dialog = panel.current;
    if (!dialog || dialog.matches(":modal")) return;
    const here = `${window.location.pathname}${window.location.search}`;
    dialog.close();
    dialog.showModal();
    // Start at the title, not at the cross that would close it again.
    dialog.focus();
    return () => {
      dialog.close();
      requestAnimationFrame(() => focusAfter(here));
    };
  }, []);

  return (
    <dialog
      ref={panel}
      open
      tabIndex={-1}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        router.push(closeHref as Route);
      }}
      className={clsx(
        "fixed inset-0 z-40 m-auto h-fit max-h-[calc(100dvh-2rem)] w-full max-w-lg overflow-auto rounded-lg border border-line bg-paper p-4 text-ink backdrop:bg-[#0d1514]/50 sm:p-6",
        "max-sm:h-dvh max-sm:max-h-dvh max-sm:max-w-none! max-sm:rounded-none max-sm:border-0",
        "noscript:relative noscript:z-auto noscript:h-fit! noscript:max-h-none! noscript:rounded-lg noscript:border",
        className,
      )}
    >
      <header className="mb-4 flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h1 id="dialog-title" className="text-xl">
            {title}
          </h1>
          {sub ? <p className="mt-1 text-sm text-soft">{sub}</p> : null}
        </div>
        <Link
          href={closeHref as Route}
          aria-label={closeLabel}
          className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-soft hover:text-ink"
        >
          <X className="size-5" />
        </Link>
      </header>
      {children}
    </dialog>
  );
}

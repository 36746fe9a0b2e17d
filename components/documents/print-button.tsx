"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Printer } from "@/components/ui/icons";

const never = () => () => undefined;

type PrintButtonProps = {
  label: string;
  /** Arrived by a link that said "print": the window opens by itself, once. */
  atOnce?: boolean;
};

/** Only the browser can open its print window; without script the button is not there and the PDF is. */
export function PrintButton({ label, atOnce = false }: PrintButtonProps) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const opened = useRef(false);
  useEffect(() => {
    if (!atOnce || opened.current) return;
    opened.current = true;
    window.print();
  }, [atOnce]);
  if (!inBrowser) return null;
  return (
    <Button onClick={() => window.print()}>
      <Printer />
      {label}
    </Button>
  );
}

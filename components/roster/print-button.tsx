"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Printer } from "@/components/ui/icons";

const never = () => () => undefined;

/** Only the browser can open its print window; without script the button is not there. */
export function PrintButton({ label }: { label: string }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  return (
    <Button variant="quiet" className="max-md:hidden" onClick={() => window.print()}>
      <Printer />
      {label}
    </Button>
  );
}

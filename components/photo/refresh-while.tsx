"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 2_500;

/** Asks for the page anew as long as it stands in it; without script the person reloads. */
export function RefreshWhile() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}

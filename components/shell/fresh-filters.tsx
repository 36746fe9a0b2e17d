"use client";

import { useEffect } from "react";

/**
 * Back can bring a page from the browser's memory with another period in its fields than in its list: what was
 * only chosen and asked of the next page is put back to what this page shows. Forms that send are left alone.
 */
export function FreshFilters() {
  useEffect(() => {
    const putBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      for (const form of document.forms) if (form.method === "get") form.reset();
    };
    window.addEventListener("pageshow", putBack);
    return () => window.removeEventListener("pageshow", putBack);
  }, []);
  return null;
}

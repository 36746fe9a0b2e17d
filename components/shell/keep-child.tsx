"use client";

import { useEffect } from "react";
import { chosenChildCookie, chosenChildSeconds } from "@/lib/family/chosen-child";

const moments = ["focus", "pageshow", "pointerdown", "keydown"] as const;

/**
 * Two tabs may show two children, but the browser has one cookie: the tab somebody turns to says which child it
 * shows, before it asks for anything, so that a page and its frame are about the same one.
 */
export function KeepChild({ childId }: { childId: string }) {
  useEffect(() => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    const keep = () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, a click would overtake it
      document.cookie = `${chosenChildCookie}=${childId}; Path=/; Max-Age=${chosenChildSeconds}; SameSite=Lax${secure}`;
    };
    for (const moment of moments) window.addEventListener(moment, keep, true);
    return () => {
      for (const moment of moments) window.removeEventListener(moment, keep, true);
    };
  }, [childId]);
  return null;
}

"use client";

import { useEffect } from "react";
import { dropDraft } from "./draft";

/** On the page that follows sending: the words are in the portal now. */
export function ForgetDraft({ draftKey, sendKey }: { draftKey: string; sendKey: string }) {
  useEffect(() => dropDraft(localStorage, draftKey, sendKey), [draftKey, sendKey]);
  return null;
}

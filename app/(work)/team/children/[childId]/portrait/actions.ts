"use server";

import type { Route } from "next";
import { removePortrait } from "@/lib/portrait/remove-portrait";
import { restorePortrait } from "@/lib/portrait/restore-portrait";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

const toPage = (childId: string, done: string) => ({
  goTo: `/team/children/${childId}/portrait?done=${done}` as Route,
});

export const removePortraitAction = formAction({
  ...byAct(removePortrait),
  answer: ({ childId }) => toPage(childId, "removed"),
});

export const restorePortraitAction = formAction({
  ...byAct(restorePortrait),
  answer: ({ childId }) => toPage(childId, "restored"),
});

"use server";

import type { Route } from "next";
import { done } from "@/lib/act/outcome";
import { editLogEntry } from "@/lib/logbook/edit-log-entry";
import { removeLogEntry } from "@/lib/logbook/remove-log-entry";
import { editEntryForm, removeEntryButton } from "@/lib/logbook/schema";
import { buttonAction, formAction } from "@/lib/web/form-action";

const pageAfter = ({ childId, day, entryId }: { childId: string; day: string; entryId: string }) =>
  `/team/children/${childId}?${new URLSearchParams({ day, changed: entryId })}` as Route;

export const editLogEntryAction = formAction({
  name: "editLogEntry",
  who: "person",
  schema: editEntryForm,
  run: async (input, { actor, now }) => {
    const outcome = await editLogEntry(actor, input, now);
    return outcome.ok ? done({ ...outcome.value, entryId: input.entryId }) : outcome;
  },
  answer: (value) => ({ goTo: pageAfter(value) }),
});

export const removeLogEntryAction = buttonAction({
  name: "removeLogEntry",
  who: "person",
  schema: removeEntryButton,
  run: async (input, { actor, now }) => {
    const outcome = await removeLogEntry(actor, { entryIds: [input.entryId] }, now);
    return outcome.ok ? done(input) : outcome;
  },
  goTo: pageAfter,
});

"use server";

import type { Route } from "next";
import type { PersonActor } from "@/lib/access/actor";
import { done } from "@/lib/act/outcome";
import { removeLogEntry } from "@/lib/logbook/remove-log-entry";
import { restoreLogEntry } from "@/lib/logbook/restore-log-entry";
import { entriesButton, type WriteEntryForm, writeEntryForm } from "@/lib/logbook/schema";
import { stopNap } from "@/lib/logbook/stop-nap";
import { writeLogEntry } from "@/lib/logbook/write-log-entry";
import type { Instant } from "@/lib/time/instant";
import { byAct } from "@/lib/web/by-act";
import { buttonAction, formAction } from "@/lib/web/form-action";

async function write(form: WriteEntryForm, { actor, now }: { actor: PersonActor; now: Instant }) {
  const { child, group, ...entry } = form;
  const outcome = await writeLogEntry(actor, { ...entry, childIds: child }, now);
  return outcome.ok ? done({ batchId: form.batchId, day: form.day, group }) : outcome;
}

export const writeLogEntryAction = formAction({
  name: "writeLogEntry",
  who: "person",
  schema: writeEntryForm,
  run: write,
  answer: ({ batchId, day, group }) => {
    const query = new URLSearchParams({ ...(group ? { group } : {}), day, saved: batchId });
    return { goTo: `/team/today?${query}` as Route };
  },
});

/** For an entry that waited on the device: the page stays as it is. */
export const sendDraftAction = formAction({
  name: "sendLogEntryDraft",
  who: "person",
  schema: writeEntryForm,
  run: write,
  answer: (_value, { t }) => ({ message: t.logbook.sent }),
});

export const stopNapAction = buttonAction(byAct(stopNap));

export const removeEntriesAction = buttonAction({
  name: "removeLogEntries",
  who: "person",
  schema: entriesButton,
  run: ({ entryId }, { actor, now }) => removeLogEntry(actor, { entryIds: entryId }, now),
});

export const restoreEntriesAction = buttonAction({
  name: "restoreLogEntries",
  who: "person",
  schema: entriesButton,
  run: ({ entryId }, { actor, now }) => restoreLogEntry(actor, { entryIds: entryId }, now),
});

import { randomUUID } from "node:crypto";
import { byCarers } from "../answers";
import { type Action, note, work } from "../replies";

export const logbookActions: Record<string, Action> = {
  writeLogEntryAction: {
    fields: (target) => ({ ...note, batchId: randomUUID(), child: target.childId, day: target.day }),
    may: work,
    works: "carer",
  },
  sendDraftAction: {
    fields: (target) => ({
      ...note,
      batchId: randomUUID(),
      child: target.childId,
      day: target.day,
    }),
    may: work,
    works: "manager",
  },
  stopNapAction: { fields: (target) => ({ entryId: target.entries.nap }), may: work, works: "carer" },
  editLogEntryAction: {
    fields: (target) => ({ ...note, entryId: target.entries.edit, version: "1" }),
    may: byCarers,
    works: "carer",
  },
  removeLogEntryAction: {
    fields: (target) => ({ entryId: target.entries.remove, childId: target.childId, day: target.day }),
    may: work,
    works: "manager",
  },
  removeEntriesAction: {
    fields: (target) => ({ entryId: target.entries.removeMany }),
    may: work,
    works: "carer",
  },
  restoreEntriesAction: {
    fields: (target) => ({ entryId: target.entries.restore }),
    may: work,
    works: "carer",
  },
};

import { byFamily } from "../answers";
import { type Action, decide, everyone } from "../replies";

export const changesActions: Record<string, Action> = {
  requestChildChangeAction: {
    fields: ({ childId }) => ({ childId, school: "De Regenboog" }),
    may: byFamily,
    works: "parent",
  },
  withdrawChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.withdraw }),
    may: byFamily,
    works: "parent",
  },
  restoreChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.restore }),
    may: byFamily,
    works: "parent",
  },
  acceptChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.accept, overwrite: "on" }),
    may: decide,
    works: "manager",
  },
  rejectChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.reject, reason: "Dit nummer klopt niet." }),
    may: decide,
    works: "office",
  },
  requestOwnChangeAction: {
    self: { phone: "0612345678" },
    replies: everyone("/account?sent=1"),
    changes: ["change_field", "change_request"],
  },
  /** Whoever pays has one. */
  revealOwnNumberAction: {
    self: { field: "iban" },
    replies: { ...everyone("notFound"), parent: "done", otherParent: "done" },
    changes: [],
  },
};

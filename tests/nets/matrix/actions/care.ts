import { randomUUID } from "node:crypto";
import { byFamily } from "../answers";
import { type Action, decide } from "../replies";

export const careActions: Record<string, Action> = {
  askForCareChangeAction: {
    fields: (target) => ({
      childId: target.childId,
      sendKey: randomUUID(),
      kind: "absent",
      date1: target.askDay,
    }),
    may: byFamily,
    works: "parent",
  },
  withdrawCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.withdraw }),
    may: byFamily,
    works: "parent",
  },
  takeBackAbsenceAction: {
    fields: (target) => ({ absenceId: target.absenceId }),
    may: byFamily,
    works: "parent",
  },
  restoreCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.restore }),
    may: byFamily,
    works: "parent",
  },
  restoreAbsenceAction: {
    fields: (target) => ({ absenceId: target.takenBackId }),
    may: byFamily,
    works: "parent",
  },
  approveCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.approve, despiteFull: "on" }),
    may: decide,
    works: "manager",
  },
  rejectCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.reject, reason: "De groep is vol." }),
    may: decide,
    works: "office",
  },
};

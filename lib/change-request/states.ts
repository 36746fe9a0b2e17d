import "server-only";
import { changeRequest } from "@/db/schema/change-request";
import { stateTable } from "@/lib/act/state-table";
import { mayDecideChange } from "./policy";

const asker = {
  says: "guardian with authority; of own data, the person",
  may: (scope: { mayChange: boolean }) => scope.mayChange,
};
const decider = { says: "manager of the location, office, admin", may: mayDecideChange };

export const changeRequestStates = stateTable({
  thing: "Change request",
  table: changeRequest,
  steps: {
    ask: { from: [], to: "pending", who: asker },
    withdraw: { from: ["pending"], to: "withdrawn", who: asker },
    "undo withdrawing": { from: ["withdrawn"], to: "pending", who: asker },
    accept: { from: ["pending"], to: "accepted", who: decider },
    reject: { from: ["pending"], to: "rejected", who: decider },
  },
  settled: {
    pending: "restoredAlready",
    accepted: "changeAcceptedAlready",
    rejected: "changeRejectedAlready",
    withdrawn: "changeWithdrawnAlready",
  },
});

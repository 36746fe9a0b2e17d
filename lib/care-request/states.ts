import "server-only";
import { careRequest } from "@/db/schema/care-request";
import { stateTable } from "@/lib/act/state-table";
import {
  mayAskExtraCare,
  mayDecideCareRequest,
  mayExpireCareRequests,
  mayRestoreCareRequest,
  mayWithdrawCareRequest,
} from "./policy";

const guardian = "guardian who may request";
const decider = { says: "manager of the location, office, admin", may: mayDecideCareRequest };

export const careRequestStates = stateTable({
  thing: "Care request",
  table: careRequest,
  steps: {
    ask: { from: [], to: "pending", who: { says: guardian, may: mayAskExtraCare } },
    withdraw: { from: ["pending"], to: "withdrawn", who: { says: guardian, may: mayWithdrawCareRequest } },
    "undo withdrawing": {
      from: ["withdrawn"],
      to: "pending",
      who: { says: guardian, may: mayRestoreCareRequest },
    },
    approve: { from: ["pending"], to: "approved", who: decider },
    reject: { from: ["pending"], to: "rejected", who: decider },
    expire: {
      from: ["pending"],
      to: "expired",
      who: { says: "housekeeping, once the first day has passed", may: mayExpireCareRequests },
    },
  },
  settled: {
    pending: "restoredAlready",
    approved: "approvedAlready",
    rejected: "rejectedAlready",
    withdrawn: "withdrawnAlready",
    expired: "expiredAlready",
  },
});

import "server-only";
import { careRequest } from "@/db/schema/care-request";
import { stateTable } from "@/lib/act/state-table";
import {
  mayAskExtraCare,
  mayDecideCareRequest,
  mayExpireCareRequests,
  mayRestoreCareRequest,
  maySettleCare,
  mayWithdrawCareRequest,
} from "./policy";

const guardian = "guardian who may request";
/** Nobody takes these steps by themselves: they come with the end of a place or contract, or with taking that back. */
const ender = {
  says: "with the place or contract: manager of the location, office, admin",
  may: maySettleCare,
};
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
    cancel: { from: ["pending", "approved"], to: "cancelled", who: ender },
    "bring back to wait": { from: ["cancelled"], to: "pending", who: ender },
    "bring back as agreed": { from: ["cancelled"], to: "approved", who: ender },
  },
  settled: {
    pending: "restoredAlready",
    approved: "approvedAlready",
    rejected: "rejectedAlready",
    withdrawn: "withdrawnAlready",
    expired: "expiredAlready",
    cancelled: "careCancelled",
  },
});

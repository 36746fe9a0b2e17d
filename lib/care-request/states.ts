import type { CareRequestState } from "@/db/schema/care-request";

export type Transition = {
  from: CareRequestState | "-";
  event: string;
  to: CareRequestState;
  who: string;
};

/** Every way a request can go; all others do not exist. docs/states.md shows this table with its reasons. */
export const careRequestTransitions: readonly Transition[] = [
  { from: "-", event: "ask", to: "pending", who: "guardian who may request" },
  { from: "pending", event: "withdraw", to: "withdrawn", who: "guardian who may request" },
  { from: "withdrawn", event: "undo withdrawing", to: "pending", who: "guardian who may request" },
  { from: "pending", event: "approve", to: "approved", who: "manager of the location, office, admin" },
  { from: "pending", event: "reject", to: "rejected", who: "manager of the location, office, admin" },
  { from: "pending", event: "first day passes", to: "expired", who: "housekeeping" },
];

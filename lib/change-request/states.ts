import type { ChangeState } from "@/db/schema/change-request";

export type ChangeTransition = { from: ChangeState | "-"; event: string; to: ChangeState; who: string };

/** Every way a change of data can go; all others do not exist. docs/states.md shows this table with its reasons. */
export const changeTransitions: readonly ChangeTransition[] = [
  { from: "-", event: "ask", to: "pending", who: "guardian with authority; of own data, the person" },
  {
    from: "pending",
    event: "withdraw",
    to: "withdrawn",
    who: "guardian with authority; of own data, the person",
  },
  {
    from: "withdrawn",
    event: "undo withdrawing",
    to: "pending",
    who: "guardian with authority; of own data, the person",
  },
  { from: "pending", event: "accept", to: "accepted", who: "manager of the location, office, admin" },
  { from: "pending", event: "reject", to: "rejected", who: "manager of the location, office, admin" },
];

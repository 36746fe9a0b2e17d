import type { ActNames } from "./act-names";

export const organisationActs = {
  acts: [
    "installation.codeShown",
    "account.recovered",
    "organisation.setUp",
    "organisation.blockedTextSet",
    "location.opened",
    "group.added",
    "dayParts.set",
    "requestPolicy.set",
    "day.closed",
    "role.granted",
    "staff.engaged",
    "role.ended",
    "child.placed",
    "child.placementTakenBack",
    "alarm.answered",
    "outbox.retried",
  ],
  unrefused: ["installation.adminMade"],
  readings: [],
} as const satisfies ActNames;

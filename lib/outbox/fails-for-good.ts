/** Thrown by a handler when trying again can never help; the row is parked for the office at once. */
export class FailsForGood extends Error {}

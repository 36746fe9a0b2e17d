/** Thrown by a handler when the effect has no use any more: the row is done, and keeps the reason. */
export class Dropped extends Error {}

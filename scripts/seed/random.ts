import { createHash } from "node:crypto";

/** Chance that comes out the same every time: one stream per name, so that one part never shifts another. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** Whole number, both ends included. */
  between: (from: number, to: number) => number;
  /** True in this share of the cases. */
  happens: (share: number) => boolean;
  pick: <Item>(items: readonly Item[]) => Item;
};

export function chance(...name: readonly string[]): Chance {
  let state = createHash("sha256").update(name.join("\0")).digest().readUInt32LE(0);
  // Mulberry32: 32 bits of state are plenty for a demonstration.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("Nothing to pick from");
      return item;
    },
  };
}

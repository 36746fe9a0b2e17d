import type { GroupKey } from "./house";
import type { StaffKey } from "./staff";

/** What an adult is to the children of the family; the rights behind each word stand in families.ts. */
export type Tie = "holder" | "parent" | "informed" | "stepparent" | "grandparent" | "blocked";

export type AdultSketch = {
  /** "Eva, de Vries": given names, then the family name with its prefix in lower case. */
  name: string;
  tie: Tie;
  relation: "mother" | "father" | "parent" | "grandparent" | "foster_parent" | "other";
  language?: "nl" | "en";
  shielded?: boolean;
  /** Lives at an address of its own. */
  apart?: boolean;
  /** Already on the books as staff. */
  worksHere?: StaffKey;
  /** On the books, and still without the letter. */
  toInvite?: true;
  blockReason?: string;
};

export type ChildSketch = {
  name: string;
  months: number;
  days?: number;
  group: GroupKey;
  /**
   * Blocks per weekday: "1f 2m 4a" is Monday the full day, Tuesday the morning, Thursday the afternoon;
   * "2@08:00-17:00" gives times; "/2" at the end means every second week.
   */
  week: string;
  /** Care begins in the week of so many days from now; else some months after birth. */
  startsIn?: number;
  /** The contract was given up and ended with last month. */
  left?: boolean;
  allergies?: string[];
  diet?: string;
  remarks?: string;
};

export type FamilySketch = {
  key: string;
  street: string;
  adults: readonly AdultSketch[];
  children: readonly ChildSketch[];
};

export const mother = (name: string, tie: Tie = "holder", more: Partial<AdultSketch> = {}): AdultSketch => ({
  name,
  tie,
  relation: "mother",
  ...more,
});
export const father = (name: string, tie: Tie = "parent", more: Partial<AdultSketch> = {}): AdultSketch => ({
  name,
  tie,
  relation: "father",
  ...more,
});
export const grandparent = (name: string, more: Partial<AdultSketch> = {}): AdultSketch => ({
  name,
  tie: "grandparent",
  relation: "grandparent",
  apart: true,
  ...more,
});

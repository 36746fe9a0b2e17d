import type { Route } from "next";
import type { ShellIconName } from "./shell-icon";

export type NavItem<Icon extends ShellIconName = ShellIconName> = {
  href: Route;
  label: string;
  icon: Icon;
  /** Something waits here, for instance unread messages; `badgeLabel` says it in words. */
  badge?: number;
  badgeLabel?: string;
  /** In the bottom bar of a phone, under this shorter name and icon if given; other items stand under "Meer". */
  phone?: { label?: string; icon?: Icon };
  /** Marks the item on pages below its address too; off for the front page. */
  exact?: boolean;
};

export type ChildChoice = {
  id: string;
  name: string;
  firstName: string;
  /** Group · location. */
  sub: string;
  picture?: string | null;
};

export type FormPost = (formData: FormData) => Promise<void>;

export type FamilyContext = {
  chosen: ChildChoice;
  others: ChildChoice[];
  /** Receives `childId`. */
  chooseChild: FormPost;
};

export type OwnMenu<Icon extends ShellIconName = ShellIconName> = {
  /** What is kept in the browser is this person's only. */
  personId: string;
  name: string;
  picture?: string | null;
  items: { href: Route; label: string; icon: Icon }[];
  signOut: FormPost;
};

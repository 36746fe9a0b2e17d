import type { Route } from "next";
import type { IconComponent } from "@/components/ui/icons";

export type NavItem = {
  href: Route;
  label: string;
  icon: IconComponent;
  /** Something waits here, for instance unread messages; `badgeLabel` says it in words. */
  badge?: number;
  badgeLabel?: string;
  /** In the bottom bar of a phone, under this shorter name and icon if given; other items stand under "Meer". */
  phone?: { label?: string; icon?: IconComponent };
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

export type OwnMenu = {
  name: string;
  picture?: string | null;
  items: { href: Route; label: string; icon: IconComponent }[];
  signOut: FormPost;
};

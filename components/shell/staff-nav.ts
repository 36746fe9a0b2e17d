import { CalendarDays, Send, Sun, UsersRound } from "lucide-react";
import type { Route } from "next";
import { type Actor, hasRole, type Role } from "@/lib/auth/actor";
import type { Messages } from "@/lib/i18n/catalogue";
import type { NavItem } from "./shell-types";

type Texts = Messages["staffFrame"];
type Entry = { item: NavItem; for: readonly Role[] };

const entries = (t: Texts): Entry[] => [
  { item: { href: "/staff/today", label: t.today, icon: Sun, phone: {} }, for: ["carer", "manager"] },
  {
    item: { href: "/staff/roster", label: t.roster, icon: CalendarDays, phone: {} },
    for: ["carer", "manager", "office", "admin"],
  },
  {
    item: { href: "/office/families" as Route, label: t.families, icon: UsersRound, phone: {} },
    for: ["manager", "office", "admin"],
  },
  { item: { href: "/office/outbox", label: t.outbox, icon: Send }, for: ["office", "admin"] },
];

/** The menu of the daycare's own screens: what this person's roles lead to, in the order of the working day. */
export const staffNav = (actor: Actor, t: Texts): NavItem[] =>
  entries(t)
    .filter((entry) => hasRole(actor, ...entry.for))
    .map((entry) => entry.item);

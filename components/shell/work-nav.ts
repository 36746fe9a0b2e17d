import type { Route } from "next";
import { type Actor, hasRole } from "@/lib/access/actor";
import { deskRoles, groupRoles, officeRoles, type Role, roles } from "@/lib/access/roles";
import type { Messages } from "@/lib/texts/catalogue";
import type { WorkIconName } from "./shell-icon";
import type { NavItem } from "./shell-types";

type Texts = Messages["staffFrame"];
/** What waits behind the menu's entries. */
export type Waiting = {
  waitingRequests: number;
  unreadMessages: number;
  waitingChanges: number;
  openAlarms: number;
  accountsOnHold: number;
  deadLetters: number;
};
type Entry = {
  item: NavItem<WorkIconName>;
  for: readonly Role[];
  /** Whose day begins elsewhere finds it under "Meer" on a phone. */
  furtherFor?: readonly Role[];
};

const entries = (
  t: Texts,
  { waitingRequests, unreadMessages, waitingChanges, openAlarms, accountsOnHold, deadLetters }: Waiting,
): Entry[] => [
  { item: { href: "/team/today", label: t.today, icon: "today", phone: {} }, for: groupRoles },
  {
    item: { href: "/team/start" as Route, label: t.start, icon: "start", phone: {} },
    for: deskRoles,
    furtherFor: groupRoles,
  },
  {
    item: {
      href: "/team/requests",
      label: t.requests,
      icon: "requests",
      badge: waitingRequests,
      badgeLabel: t.requestsWaiting(waitingRequests),
      phone: {},
    },
    for: deskRoles,
  },
  {
    item: {
      href: "/team/messages",
      label: t.messages,
      icon: "messages",
      badge: unreadMessages,
      badgeLabel: t.unreadMessages(unreadMessages),
      phone: {},
    },
    for: roles,
  },
  {
    item: { href: "/team/roster", label: t.roster, icon: "planning", phone: {} },
    for: roles,
  },
  {
    item: { href: "/team/photos" as Route, label: t.photos, icon: "photos", phone: {} },
    for: groupRoles,
  },
  {
    item: { href: "/team/families" as Route, label: t.families, icon: "families", phone: {} },
    for: deskRoles,
  },
  {
    item: {
      href: "/team/changes" as Route,
      label: t.changes,
      icon: "changes",
      badge: waitingChanges,
      badgeLabel: t.changesWaiting(waitingChanges),
    },
    for: deskRoles,
  },
  {
    item: {
      href: "/team/people",
      label: t.access,
      icon: "access",
      badge: accountsOnHold,
      badgeLabel: t.accountsOnHold(accountsOnHold),
    },
    for: deskRoles,
  },
  {
    item: { href: "/team/invoices" as Route, label: t.invoices, icon: "invoices" },
    for: officeRoles,
  },
  {
    item: {
      href: "/team/outbox",
      label: t.outbox,
      icon: "outbox",
      badge: deadLetters,
      badgeLabel: t.lettersParked(deadLetters),
    },
    for: officeRoles,
  },
  {
    item: {
      href: "/team/alarms",
      label: t.alarms,
      icon: "alarms",
      badge: openAlarms,
      badgeLabel: t.alarmsOpen(openAlarms),
    },
    for: ["admin"],
  },
  { item: { href: "/team/settings" as Route, label: t.settings, icon: "settings" }, for: deskRoles },
];

const mostOnPhone = 4;

/** A phone's bar has room for four; who has more finds the rest under "Meer". */
function fitPhone(items: NavItem<WorkIconName>[]): NavItem<WorkIconName>[] {
  const onPhone = items.filter((item) => item.phone).slice(0, mostOnPhone);
  return items.map((item) => (onPhone.includes(item) ? item : { ...item, phone: undefined }));
}

/** Only until the installation is ready for its first child. */
const setUp = (t: Texts): Entry => ({
  item: { href: "/team/setup" as Route, label: t.setUp, icon: "settings", phone: {} },
  for: ["admin"],
});

/** The menu of the daycare's own screens: what this person's roles lead to, in the order of the working day. */
export const workNav = (
  actor: Actor,
  t: Texts,
  waiting: Waiting,
  { isReady } = { isReady: true },
): NavItem<WorkIconName>[] =>
  fitPhone(
    [...(isReady ? [] : [setUp(t)]), ...entries(t, waiting)]
      .filter((entry) => hasRole(actor, ...entry.for))
      .map(({ item, furtherFor }) =>
        furtherFor && hasRole(actor, ...furtherFor) ? { ...item, phone: undefined } : item,
      ),
  );

import type { Route } from "next";
import type { Language } from "@/lib/i18n/language";
import { parentArea } from "@/lib/texts/parent-area";
import type { ParentIconName } from "./shell-icon";
import type { NavItem } from "./shell-types";

/** What waits behind the menu's entries. */
export type ParentWaiting = { unreadMessages: number };

/** The parents' menu, in the order of the manual. A page joins the list when it is there. */
export function parentNav(language: Language, { unreadMessages }: ParentWaiting): NavItem<ParentIconName>[] {
  const t = parentArea[language].nav;
  return [
    {
      href: "/",
      label: t.dashboard,
      icon: "dashboard",
      exact: true,
      phone: { label: t.today, icon: "today" },
    },
    { href: "/logbook", label: t.logbook, icon: "logbook" },
    { href: "/planning", label: t.planning, icon: "planning", phone: {} },
    {
      href: "/messages",
      label: t.messages,
      icon: "messages",
      badge: unreadMessages,
      badgeLabel: t.unreadMessages(unreadMessages),
      phone: {},
    },
    { href: "/photos" as Route, label: t.photos, icon: "photos", phone: {} },
    { href: "/child" as Route, label: t.child, icon: "child" },
  ];
}

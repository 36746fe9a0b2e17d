import type { Route } from "next";
import { BookOpen, CalendarDays, IdCard, LayoutDashboard, Mail, Picture, Sun } from "@/components/ui/icons";
import type { Language } from "@/lib/i18n/language";
import { parentArea } from "@/lib/i18n/messages/parent-area";
import type { NavItem } from "./shell-types";

/** What waits behind the menu's entries. */
export type ParentWaiting = { unreadMessages: number };

/** The parents' menu, in the order of the manual. A page joins the list when it is there. */
export function parentNav(language: Language, { unreadMessages }: ParentWaiting): NavItem[] {
  const t = parentArea[language].nav;
  return [
    {
      href: "/",
      label: t.dashboard,
      icon: LayoutDashboard,
      exact: true,
      phone: { label: t.today, icon: Sun },
    },
    { href: "/logbook", label: t.logbook, icon: BookOpen },
    { href: "/planning", label: t.planning, icon: CalendarDays, phone: {} },
    {
      href: "/messages",
      label: t.messages,
      icon: Mail,
      badge: unreadMessages,
      badgeLabel: t.unreadMessages(unreadMessages),
      phone: {},
    },
    { href: "/photos" as Route, label: t.photos, icon: Picture, phone: {} },
    { href: "/child" as Route, label: t.child, icon: IdCard },
  ];
}

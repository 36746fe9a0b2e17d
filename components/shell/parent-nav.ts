import { BookOpen, CalendarDays, Files, Image as ImageIcon, LayoutDashboard, Sun } from "lucide-react";
import type { Route } from "next";
import type { Language } from "@/lib/i18n/language";
import { parentArea } from "@/lib/i18n/messages/parent-area";
import type { NavItem } from "./shell-types";

/** The parents' menu, in the order of the manual. A page joins the list when it is there. */
export function parentNav(language: Language): NavItem[] {
  const t = parentArea[language].nav;
  return [
    {
      href: "/",
      label: t.dashboard,
      icon: LayoutDashboard,
      exact: true,
      phone: { label: t.today, icon: Sun },
    },
    { href: "/logbook", label: t.logbook, icon: BookOpen, phone: {} },
    { href: "/planning", label: t.planning, icon: CalendarDays, phone: {} },
    { href: "/photos" as Route, label: t.photos, icon: ImageIcon, phone: {} },
    { href: "/child/documents", label: t.documents, icon: Files },
  ];
}

"use client";

import type { IconComponent } from "@/components/ui/icon";
import {
  BookOpen,
  BriefcaseBusiness,
  CalendarDays,
  IdCard,
  LayoutDashboard,
  Mail,
  Picture,
  ReceiptEuro,
  ShieldCheck,
  Sun,
  UserRound,
} from "@/components/ui/icons";
import { AppShell, type AppShellProps } from "./app-shell";
import { type ParentIconName, ShellIcons } from "./shell-icon";

const icons: Record<ParentIconName, IconComponent> = {
  child: IdCard,
  dashboard: LayoutDashboard,
  invoices: ReceiptEuro,
  logbook: BookOpen,
  messages: Mail,
  ownData: UserRound,
  photos: Picture,
  planning: CalendarDays,
  security: ShieldCheck,
  today: Sun,
  work: BriefcaseBusiness,
};

/** The frame with the parents' icons: whoever does no work here need not fetch those of the work. */
export function ParentShell(props: AppShellProps<ParentIconName>) {
  return (
    <ShellIcons value={icons}>
      <AppShell {...props} />
    </ShellIcons>
  );
}

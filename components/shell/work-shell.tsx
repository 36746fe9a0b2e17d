"use client";

import type { IconComponent } from "@/components/ui/icon";
import {
  CalendarDays,
  LayoutDashboard,
  Mail,
  Picture,
  ReceiptEuro,
  ShieldCheck,
  Sun,
  UserRound,
} from "@/components/ui/icons";
import { Baby, Bell, Inbox, KeyRound, Send, Settings, UserPen, UsersRound } from "@/components/ui/work-icons";
import { AppShell, type AppShellProps } from "./app-shell";
import { ShellIcons, type WorkIconName } from "./shell-icon";

const icons: Record<WorkIconName, IconComponent> = {
  access: KeyRound,
  alarms: Bell,
  changes: UserPen,
  families: UsersRound,
  invoices: ReceiptEuro,
  messages: Mail,
  outbox: Send,
  ownChildren: Baby,
  ownData: UserRound,
  photos: Picture,
  planning: CalendarDays,
  requests: Inbox,
  start: LayoutDashboard,
  security: ShieldCheck,
  settings: Settings,
  today: Sun,
};

/** The frame with the icons of the work. */
export function WorkShell(props: AppShellProps<WorkIconName>) {
  return (
    <ShellIcons value={icons}>
      <AppShell {...props} />
    </ShellIcons>
  );
}

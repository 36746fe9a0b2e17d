import { createContext, useContext } from "react";
import type { IconComponent } from "@/components/ui/icon";

type Shared = "invoices" | "messages" | "ownData" | "photos" | "planning" | "security" | "today";
export type ParentIconName = Shared | "child" | "dashboard" | "logbook" | "work";
export type WorkIconName =
  | Shared
  | "access"
  | "alarms"
  | "changes"
  | "families"
  | "outbox"
  | "ownChildren"
  | "requests"
  | "settings"
  | "start";
export type ShellIconName = ParentIconName | WorkIconName;

/** By name: the frame is a client component, and a drawing cannot be handed to one. Each frame brings its own. */
export const ShellIcons = createContext<Partial<Record<ShellIconName, IconComponent>>>({});

export function ShellIcon({ icon, className }: { icon: ShellIconName; className?: string }) {
  const Icon = useContext(ShellIcons)[icon];
  return Icon ? <Icon className={className} /> : null;
}

import {
  Baby,
  Bell,
  BookOpen,
  BriefcaseBusiness,
  CalendarDays,
  IdCard,
  Inbox,
  KeyRound,
  LayoutDashboard,
  Mail,
  Picture,
  ReceiptEuro,
  Send,
  Settings,
  ShieldCheck,
  Sun,
  UserPen,
  UserRound,
  UsersRound,
} from "@/components/ui/icons";

/** By name: the frame is a client component, and a drawing cannot be handed to one. */
const icons = {
  access: KeyRound,
  alarms: Bell,
  changes: UserPen,
  child: IdCard,
  dashboard: LayoutDashboard,
  families: UsersRound,
  invoices: ReceiptEuro,
  logbook: BookOpen,
  messages: Mail,
  outbox: Send,
  ownChildren: Baby,
  ownData: UserRound,
  photos: Picture,
  planning: CalendarDays,
  requests: Inbox,
  security: ShieldCheck,
  settings: Settings,
  today: Sun,
  work: BriefcaseBusiness,
};

export type ShellIconName = keyof typeof icons;

export function ShellIcon({ icon, className }: { icon: ShellIconName; className?: string }) {
  const Icon = icons[icon];
  return <Icon className={className} />;
}

import type { Route } from "next";
import {
  CalendarClock,
  FileCheck2,
  FileSignature,
  type IconComponent,
  IdCard,
  Mail,
  ShieldBan,
} from "@/components/ui/icons";
import type { Tint } from "@/components/ui/tone";
import { Bell, Inbox, KeyRound, Send, Thermometer, UserPen, UsersRound } from "@/components/ui/work-icons";
import type { Work, WorkKind } from "@/lib/desk/work";

type Look = { icon: IconComponent; tint: Tint; href: (work: Work) => Route };

const at = (href: string) => () => href as Route;

/** How each kind of work is drawn, and where it is done. */
export const workLook: Record<WorkKind, Look> = {
  letters: { icon: Send, tint: "berry", href: at("/team/outbox") },
  alarms: { icon: Bell, tint: "berry", href: at("/team/alarms") },
  objections: { icon: ShieldBan, tint: "berry", href: at("/team/people/objections") },
  requestsSoon: { icon: Inbox, tint: "sun", href: at("/team/requests") },
  staffUnchecked: { icon: IdCard, tint: "berry", href: ({ id }) => `/team/people/${id}` as Route },
  healthChanges: { icon: Thermometer, tint: "berry", href: at("/team/changes") },
  messages: { icon: Mail, tint: "sky", href: at("/team/messages") },
  requests: { icon: Inbox, tint: "sun", href: at("/team/requests") },
  changes: { icon: UserPen, tint: "leaf", href: at("/team/changes") },
  uninvited: { icon: Send, tint: "leaf", href: at("/team/people?state=prepared") },
  unopened: { icon: KeyRound, tint: "sky", href: at("/team/people?state=invited") },
  unsigned: { icon: FileSignature, tint: "sun", href: ({ id }) => `/team/families/${id}` as Route },
  secondGroups: {
    icon: UsersRound,
    tint: "berry",
    href: ({ id }) => `/team/families/${id}/other-group` as Route,
  },
  statementsStale: { icon: FileCheck2, tint: "sun", href: at("/team/statements") },
  contractsEnding: { icon: FileSignature, tint: "leaf", href: ({ id }) => `/team/families/${id}` as Route },
  registrationsEnding: {
    icon: CalendarClock,
    tint: "sun",
    href: ({ id }) => `/team/settings/locations/${id}` as Route,
  },
};

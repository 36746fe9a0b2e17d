import "server-only";
import { deskRoles, officeRoles } from "@/lib/access/roles";
import { findObjections } from "@/lib/account/email/objections";
import { findNotIn } from "@/lib/account/people/unopened";
import { findOpenAlarms } from "@/lib/alarm/queries";
import { findRequestsWaiting } from "@/lib/care-request/waiting";
import { findChangesWaiting } from "@/lib/change-request/waiting";
import { findContractsEnding } from "@/lib/contract/contracts-ending";
import { findUnsigned } from "@/lib/contract/unsigned";
import { findDeadLetters } from "@/lib/jobs/queries";
import { findInboxUnread } from "@/lib/messages/inbox";
import { findRegistrationsEnding } from "@/lib/organisation/registrations-ending";
import { findUnconsented } from "@/lib/other-group/unconsented-places";
import { findStatementsStale } from "@/lib/papers/statements-desk";
import { findUncheckedStaff } from "@/lib/staff/unchecked-staff";
import { addDays } from "@/lib/time/care-day";
import { addDaysTo } from "@/lib/time/instant";
import { nextWorkday } from "@/lib/time/workday";
import type { WorkSource } from "./work";

/** A guardian or colleague who was invited and did not come for so long hears of it again. */
const unopenedDays = 7;
const uncheckedDays = 31;
const contractDays = 31;
/** So long ahead it is seen that the parents' consent to a second group is wanting. */
const consentDays = 31;
/** A week before it begins somebody still has to sign. */
const unsignedDays = 7;
const registrationDays = 92;

/** Every kind of work that can wait, in the order of the screen. What comes later registers here. */
export const workSources: readonly WorkSource[] = [
  {
    for: officeRoles,
    read: async ({ actor }) => [{ kind: "letters", urgency: "today", ...(await findDeadLetters(actor)) }],
  },
  {
    for: officeRoles,
    read: async ({ actor }) => [{ kind: "alarms", urgency: "today", ...(await findOpenAlarms(actor)) }],
  },
  {
    for: officeRoles,
    read: async ({ actor }) => [{ kind: "objections", urgency: "today", ...(await findObjections(actor)) }],
  },
  {
    for: deskRoles,
    read: async ({ actor, day }) => {
      const { soon, later } = await findRequestsWaiting(actor, nextWorkday(day));
      return [
        { kind: "requestsSoon", urgency: "today", ...soon },
        { kind: "requests", urgency: "week", ...later },
      ];
    },
  },
  {
    for: deskRoles,
    read: async ({ actor }) => {
      const { health, other } = await findChangesWaiting(actor);
      return [
        { kind: "healthChanges", urgency: "today", ...health },
        { kind: "changes", urgency: "week", ...other },
      ];
    },
  },
  {
    for: deskRoles,
    read: async ({ actor }) => [{ kind: "messages", urgency: "today", ...(await findInboxUnread(actor)) }],
  },
  {
    for: deskRoles,
    read: async ({ actor, now, day }) => {
      const { prepared, unopened } = await findNotIn(actor, addDaysTo(now, -unopenedDays), day);
      return [
        { kind: "uninvited", urgency: "week", ...prepared },
        { kind: "unopened", urgency: "week", ...unopened },
      ];
    },
  },
  {
    for: ["admin"],
    read: async ({ actor, day }) => {
      const found = await findUncheckedStaff(actor, { from: day, to: addDays(day, uncheckedDays) });
      const works = found.first !== null && found.first <= nextWorkday(day);
      return [{ kind: "staffUnchecked", urgency: works ? "today" : "week", ...found }];
    },
  },
  {
    for: officeRoles,
    read: async ({ actor, day }) => {
      const found = await findUnsigned(actor, addDays(day, unsignedDays));
      return [{ kind: "unsigned", urgency: found.first && found.first <= day ? "today" : "week", ...found }];
    },
  },
  {
    for: officeRoles,
    read: async ({ actor, day }) => [
      { kind: "statementsStale", urgency: "week", ...(await findStatementsStale(actor, day)) },
    ],
  },
  {
    for: deskRoles,
    read: async ({ actor, day }) => {
      const found = await findUnconsented(actor, { from: day, to: addDays(day, consentDays) });
      return [{ kind: "secondGroups", urgency: found.first === day ? "today" : "week", ...found }];
    },
  },
  {
    for: deskRoles,
    read: async ({ actor, day }) => {
      const found = await findContractsEnding(actor, { from: day, to: addDays(day, contractDays) });
      return [{ kind: "contractsEnding", urgency: "month", ...found }];
    },
  },
  {
    for: deskRoles,
    read: async ({ actor, day }) => {
      const found = await findRegistrationsEnding(actor, { from: day, to: addDays(day, registrationDays) });
      return [{ kind: "registrationsEnding", urgency: "month", ...found }];
    },
  },
];

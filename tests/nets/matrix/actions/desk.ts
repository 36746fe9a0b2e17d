import { randomUUID } from "node:crypto";
import { startOfMonth, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { calendarOf } from "@/scripts/seed/calendar";
import { statedYear } from "@/scripts/seed/money/years";
import { all, byOffice } from "../answers";
import { type Action, decide, everyone } from "../replies";
import { settingsActions } from "./settings";

const place = {
  ...{ street: "Lindelaan", houseNumber: "1", postcode: "5611AB", city: "Eindhoven", phone: "0402123450" },
};

const byHouse = {
  may: { office: [...all, "nowhere"], admin: [...all, "nowhere"] },
  works: "office",
} as const;
/** The year that the demonstration stated and closed. */
const closedYear = () => statedYear(calendarOf(now()));

export const deskActions: Record<string, Action> = {
  invitePersonAction: {
    fields: (target) => ({
      personId: target.adults.uninvited,
      email: `new-${target.adults.uninvited}@example.test`,
    }),
    may: decide,
    works: "manager",
  },
  resendInvitationAction: {
    fields: (target) => ({ personId: target.adults.invited }),
    may: decide,
    works: "manager",
  },
  inviteTogetherAction: {
    fields: (target) => ({ personIds: target.adults.prepared }),
    may: decide,
    works: "manager",
  },
  deactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.active }),
    may: decide,
    works: "manager",
  },
  reactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.deactivated }),
    may: decide,
    works: "office",
  },
  // The demonstration closed a year and credited an invoice of it since (scripts/seed/money/closed-year.ts).
  reissueStatementsAction: { fields: () => ({ year: String(closedYear()) }), ...byHouse },
  runInvoicesAction: {
    fields: () => ({ month: startOfMonth(today(now())), closedMonths: `${closedYear()}-12-01` }),
    ...byHouse,
  },
  openBookYearAction: { fields: () => ({ year: String(closedYear()), reason: "Correctie" }), ...byHouse },
  closeBookYearAction: { fields: () => ({ year: String(closedYear()) }), ...byHouse },
  /** There is one already, and there is one for ever. */
  setUpOrganisationAction: {
    self: {
      ...place,
      name: "Bambini",
      kvkNumber: "12345678",
      iban: "NL91ABNA0417164300",
      email: "i@example.test",
    },
    replies: { ...everyone("notAllowed"), admin: "alreadySetUp" },
    changes: [],
  },
  openLocationAction: {
    fields: () => ({
      ...{
        ...place,
        name: `Vestiging ${randomUUID().slice(0, 8)}`,
        startsOn: "2026-01-05",
        lrkDaycare: "999999993",
      },
      ...{ lrkAfterSchool: "", from1: "07:30", to1: "18:30" },
    }),
    may: { office: [...all, "nowhere"], admin: [...all, "nowhere"] },
    works: "admin",
  },
  engageStaffAction: {
    fields: (target) => ({
      ...{ givenName: "Nieuw", familyName: "Iemand", email: `${randomUUID()}@example.test`, role: "carer" },
      ...{ locationId: target.locationId, startsOn: "2026-01-05", endsOn: "" },
    }),
    may: { admin: all },
    works: "admin",
  },
  engageSeveralAction: {
    fields: (target) => ({
      ...{ rows: "5", pasted: "", name1: "Nieuw Iemand", email1: `${randomUUID()}@example.test` },
      ...{ role1: "carer", place1: target.locationId, startsOn1: "2026-01-05" },
    }),
    may: { admin: all },
    works: "admin",
  },
  grantRoleAction: {
    fields: (target) => ({
      ...{ personId: target.adults.invited, role: "carer", locationId: target.locationId },
      ...{ startsOn: "2035-01-05", endsOn: "" },
    }),
    may: { admin: all },
    works: "admin",
  },
  endRoleAction: {
    fields: ({ grantId }) => ({ grantId, endsOn: "2041-01-01" }),
    may: { admin: all },
    works: "admin",
  },
  setStaffCheckAction: {
    fields: ({ adults }) => ({
      ...{ personId: adults.active, version: "0", qualification: "qualified" },
      ...{ vogIssuedOn: "2026-01-05", registerLinkedOn: "2026-01-06" },
    }),
    may: { admin: all },
    works: "admin",
  },
  takeBackRoleEndAction: {
    fields: ({ endedGrantId }) => ({ grantId: endedGrantId }),
    may: { admin: all },
    works: "admin",
  },
  addGroupAction: {
    fields: (target) => ({
      ...{ locationId: target.locationId, careType: "daycare", name: `Groep ${randomUUID().slice(0, 8)}` },
      ...{ kind: "mixed_age", fromAgeMonths: "0", toAgeMonths: "48", places: "16" },
    }),
    may: byOffice,
    works: "office",
  },
  setBlockedTextAction: {
    fields: () => ({ blockedText: "Belt u ons even op 040 212 34 50.", version: "2" }),
    may: { admin: [...all, "nowhere"] },
    works: "admin",
  },
  closeGroupDayAction: {
    fields: ({ groupId, childId, groupDays }) => ({
      ...{ groupId, child: childId, day: groupDays.open, reason: "Ziekte", more: "" },
    }),
    may: decide,
    works: "manager",
  },
  reopenGroupDayAction: {
    fields: ({ groupId, groupDays }) => ({ groupId, day: groupDays.closed }),
    may: decide,
    works: "manager",
  },
  ...settingsActions,
  decideObjectionAction: {
    fields: (target) => ({ switchId: target.switchId, decision: "kept", note: "Gebeld." }),
    may: byOffice,
    works: "office",
  },
  retryDeadLetterAction: {
    fields: (target) => ({ outboxId: target.deadLetterId }),
    may: byOffice,
    works: "office",
  },
  answerAlarmAction: {
    fields: (target) => ({ alarmId: target.alarmId, note: "Gebeld, het was een vergissing." }),
    may: { admin: all },
    works: "admin",
  },
};

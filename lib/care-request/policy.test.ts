import { expect, it } from "vitest";
import { type PersonActor, system } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import type { CareGuardian } from "./policy";
import * as policy from "./policy";

const staff = (role: Role, locationId: string | null): PersonActor => ({
  kind: "person",
  personId: "p",
  name: "Noor Bakker",
  firstName: "Noor",
  language: "nl",
  grants: [{ role, locationId }],
  sessionId: "s",
  secondFactorPassed: true,
});

it.each<[string, CareGuardian, see: boolean, ask: boolean, absence: boolean]>([
  ["a parent", { seesDaily: true, mayRequest: true, hasAuthority: true }, true, true, true],
  ["a parent who may not ask", { seesDaily: true, mayRequest: false, hasAuthority: true }, true, false, true],
  ["a grandparent who may ask", { seesDaily: true, mayRequest: true, hasAuthority: false }, true, true, true],
  ["who only looks", { seesDaily: true, mayRequest: false, hasAuthority: false }, true, false, false],
  [
    "who does not see the daily life",
    { seesDaily: false, mayRequest: true, hasAuthority: true },
    false,
    false,
    false,
  ],
  ["blocked, or nobody", null, false, false, false],
])("%s", (_who, guardian, see, ask, absence) => {
  expect(policy.maySeeCareChanges(guardian)).toBe(see);
  expect(policy.mayAskExtraCare(guardian)).toBe(ask);
  expect(policy.mayWithdrawCareRequest(guardian)).toBe(ask);
  expect(policy.mayRestoreCareRequest(guardian)).toBe(ask);
  expect(policy.mayReportAbsence(guardian)).toBe(absence);
  expect(policy.mayTakeBackAbsence(guardian)).toBe(absence);
  expect(policy.mayRestoreAbsence(guardian)).toBe(absence);
});

it.each<[string, Parameters<typeof policy.mayDecideCareRequest>[0], decides: boolean, list: unknown]>([
  ["the manager of the location", staff("manager", "here"), true, ["here"]],
  ["the manager of another location", staff("manager", "there"), false, ["there"]],
  ["a carer", staff("carer", "here"), false, []],
  ["the office", staff("office", null), true, null],
  ["an administrator", staff("admin", null), true, null],
  ["a person without a role", { ...staff("carer", "here"), grants: [] }, false, []],
  ["a job", system("set-up"), false, []],
])("%s", (_who, actor, decides, list) => {
  expect(policy.mayDecideCareRequest(actor, "here")).toBe(decides);
  expect(policy.locationsToDecideFor(actor)).toEqual(list);
});

it("lets housekeeping alone expire requests", () => {
  expect(policy.mayExpireCareRequests(system("housekeeping"))).toBe(true);
  expect(policy.mayExpireCareRequests(system("set-up"))).toBe(false);
  expect(policy.mayExpireCareRequests(staff("admin", null))).toBe(false);
});

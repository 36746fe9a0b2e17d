import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { messages } from "@/lib/texts/catalogue";
import { kindsOfActor } from "@/tests/support/kinds-of-actor";
import { workNav } from "./work-nav";

const nothingWaits = {
  waitingRequests: 0,
  unreadMessages: 0,
  waitingChanges: 0,
  openAlarms: 0,
  accountsOnHold: 0,
  deadLetters: 0,
};
const menuOf = (actor: Actor) => workNav(actor, messages("nl").staffFrame, nothingWaits);
const tasksOf = (actor: Actor) => menuOf(actor).map(({ href }) => href.replace("/team/", ""));

const desk = ["families", "changes", "people"];

it.each([
  ["parent", []],
  ["carer", ["today", "messages", "roster", "photos"]],
  ["manager", ["today", "start", "requests", "messages", "roster", "photos", ...desk, "settings"]],
  ["office", ["start", "requests", "messages", "roster", ...desk, "invoices", "outbox", "settings"]],
  ["admin", ["start", "requests", "messages", "roster", ...desk, "invoices", "outbox", "alarms", "settings"]],
] as const)("leads a %s to the own tasks", (kind, tasks) => {
  expect(tasksOf(kindsOfActor[kind])).toEqual(tasks);
});

it("leads an administrator to setting up, until the installation is ready", () => {
  const menu = (actor: Actor) => workNav(actor, messages("nl").staffFrame, nothingWaits, { isReady: false });
  expect(menu(kindsOfActor.admin)[0]).toMatchObject({ href: "/team/setup", phone: {} });
  expect(menu(kindsOfActor.office).map(({ href }) => href)).not.toContain("/team/setup");
});

it("names each task once for who has several roles, four of them on a phone", () => {
  const { carer, office } = kindsOfActor;
  const both = { ...carer, grants: [...carer.grants, ...office.grants] };
  expect(tasksOf(both)).toEqual([
    "today",
    "start",
    "requests",
    "messages",
    "roster",
    "photos",
    ...desk,
    "invoices",
    "outbox",
    "settings",
  ]);
  expect(menuOf(both).filter(({ phone }) => phone)).toHaveLength(4);
});

it.each([
  ["manager", ["today", "requests", "messages", "roster"]],
  ["office", ["start", "requests", "messages", "roster"]],
] as const)("keeps the four a %s needs most in the bar of a phone", (kind, tasks) => {
  const inBar = menuOf(kindsOfActor[kind]).filter(({ phone }) => phone);
  expect(inBar.map(({ href }) => href.replace("/team/", ""))).toEqual(tasks);
});

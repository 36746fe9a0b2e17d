import { type Actor, type PersonActor, type RoleGrant, system } from "@/lib/access/actor";

const person = (...grants: RoleGrant[]): PersonActor => ({
  kind: "person",
  personId: "00000000-0000-7000-8000-000000000001",
  name: "Noor Bakker",
  firstName: "Noor",
  language: "nl",
  grants,
  sessionId: "00000000-0000-7000-8000-000000000002",
  secondFactorPassed: true,
});

/** One of each kind, for the grids in which every right of a policy is spelled out. */
export const kindsOfActor = {
  parent: person(),
  carer: person({ role: "carer", locationId: "here" }),
  manager: person({ role: "manager", locationId: "here" }),
  office: person({ role: "office", locationId: null }),
  admin: person({ role: "admin", locationId: null }),
  "set-up": system("set-up"),
  outbox: system("outbox"),
  housekeeping: system("housekeeping"),
  "sign-in": system("sign-in"),
} satisfies Record<string, Actor>;

export type KindOfActor = keyof typeof kindsOfActor;

/** Who gets a yes, in the order of the kinds. */
export const whoMay = (right: (actor: Actor) => boolean): KindOfActor[] =>
  (Object.keys(kindsOfActor) as KindOfActor[]).filter((kind) => right(kindsOfActor[kind]));

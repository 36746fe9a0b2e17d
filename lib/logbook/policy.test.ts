import { describe, expect, it } from "vitest";
import { type Actor, type PersonActor, type RoleGrant, system } from "@/lib/access/actor";
import { mayEdit, mayRemove, mayWrite } from "./policy";

const person = (personId: string, ...grants: RoleGrant[]): PersonActor => ({
  kind: "person",
  personId,
  name: "Noor Bakker",
  firstName: "Noor",
  language: "nl",
  grants,
  sessionId: "session",
  secondFactorPassed: true,
});

/** An entry written by "writer" about a child at "here". */
const entry = { authorId: "writer", locationId: "here" };

describe("who may do what with an entry", () => {
  it.each<[string, Actor, write: boolean, edit: boolean, remove: boolean]>([
    ["the writer", person("writer", { role: "carer", locationId: "here" }), true, true, true],
    ["a colleague", person("other", { role: "carer", locationId: "here" }), true, false, false],
    ["the manager", person("other", { role: "manager", locationId: "here" }), true, false, true],
    ["a manager elsewhere", person("other", { role: "manager", locationId: "there" }), true, false, false],
    ["the writer, no carer any more", person("writer"), false, false, false],
    ["the office", person("other", { role: "office", locationId: null }), false, false, false],
    ["an admin", person("other", { role: "admin", locationId: null }), false, false, false],
    ["a parent", person("parent"), false, false, false],
    ["a job", system("housekeeping"), false, false, false],
  ])("%s", (_who, actor, write, edit, remove) => {
    expect(mayWrite(actor)).toBe(write);
    expect(mayEdit(actor, entry)).toBe(edit);
    expect(mayRemove(actor, entry)).toBe(remove);
  });
});

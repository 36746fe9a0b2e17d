import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, actions, type Route, routes } from "../route-matrix";
import { builtActions, builtRoutes } from "./manifests";
import { kinds, type Visitor, visitorsOf } from "./people";
import { changedTables, fingerprint, get, openDatabase, post } from "./portal";
import { buildWorld, type Whose, type World, whose } from "./world";

let sql: Sql;
let visitors: Visitor[];
let world: World;

beforeAll(async () => {
  sql = openDatabase();
  visitors = await visitorsOf(sql);
  world = await buildWorld(sql, visitors);
}, 60_000);
afterAll(() => sql.end());

const visitor = (kind: string): Visitor => {
  const found = visitors.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody is ${kind}`);
  return found;
};

test("the matrix names every address and every action of the build, and nothing else", () => {
  expect(Object.keys(routes).sort()).toEqual(builtRoutes());
  expect(Object.keys(actions).sort()).toEqual(
    builtActions()
      .map((action) => action.name)
      .sort(),
  );
});

describe.each(Object.entries(routes))("%s", (path, route) => {
  test.each(kinds)("for %s", async (kind) => {
    if (!route.id) {
      expect(await answerOf(kind, path)).toBe(route.answers[kind]);
      return;
    }
    const missing = await bodyOf(kind, path, route, "nowhere");
    for (const one of whose) {
      const seen = route.answers[kind] === "ok" && (route.sees[kind]?.includes(one) ?? false);
      const answer = await answerOf(kind, withId(path, route, one));
      const hidden =
        route.answers[kind] === "ok" && Object.keys(route.sees).length > 0 ? "gone" : route.answers[kind];
      expect([one, answer]).toEqual([one, seen ? "ok" : hidden]);
      if (!seen && hidden === "gone") expect(await bodyOf(kind, path, route, one)).toBe(missing);
    }
  });
});

const withId = (path: string, route: Route, one: Whose) =>
  path.replace(/\[\w+\].*$/, route.id ? route.id(world[one]) + (route.rest ?? "") : "");

async function answerOf(kind: string, path: string): Promise<Answer | string> {
  const { response } = await get(visitor(kind), path);
  const place = response.headers.get("location");
  if (response.status === 307 && place === `/login?next=${encodeURIComponent(path)}`) return "login";
  if (response.status === 307 && place === "/login" && path === "/") return "login";
  if (response.status === 307) return place ?? "";
  return { 200: "ok", 404: "gone", 401: "denied", 405: "post only" }[response.status] ?? `${response.status}`;
}

/** What a person gets to read: the words of a page, in the order of the alphabet (they come in parts), or the file. */
async function bodyOf(kind: string, path: string, route: Route, one: Whose) {
  const { response, body } = await get(visitor(kind), withId(path, route, one));
  const text = body.toString();
  if (!response.headers.get("content-type")?.includes("html")) return text;
  const words = [...text.matchAll(/(?:<title>|\\"children\\":\\")([^<"\\]+)/g)].map((match) => match[1]);
  return words.sort().join("\n");
}

describe.each(Object.entries(actions))("%s", (name, row) => {
  test("changes nothing for others, and something for who may", async () => {
    const action = builtActions().find((one) => one.name === name);
    if (!action) throw new Error("The build has no such action.");
    const before = await fingerprint(sql);
    if ("public" in row) await post(visitor("anonymous"), action, row.public);
    else if ("self" in row) await post(visitor("anonymous"), action, row.self);
    else
      for (const kind of kinds)
        for (const one of whose) {
          if (row.may[kind]?.includes(one)) continue;
          const { response } = await post(visitor(kind), action, row.fields(world[one]));
          expect([kind, one, response.headers.get("set-cookie")?.includes("child=") ?? false]).toEqual([
            kind,
            one,
            false,
          ]);
        }
    expect(changedTables(before, await fingerprint(sql))).toEqual([]);
    if (!("works" in row) || !row.works) return;
    const { text } = await post(visitor(row.works), action, row.fields(world.own));
    const changed = changedTables(before, await fingerprint(sql));
    expect(changed, text.slice(0, 600)).not.toEqual([]);
  });
});

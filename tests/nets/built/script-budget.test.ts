import { afterAll, expect, inject, it } from "vitest";
import { clientBytes } from "../../../scripts/bench/client-bytes.mjs";
import { routes } from "../route-matrix";
import { visitorsOf } from "./people";
import { openDatabase } from "./portal";

/** Gzip bytes of script that the first visit of a parent's screen may fetch; a bare page of this framework has 135 kB. */
const budget = 160_000;

const sql = openDatabase();
afterAll(() => sql.end());

const screens = Object.entries(routes)
  .filter(
    ([path, route]) =>
      route.answers.parent === "ok" && !/\[|\(\.\)|^\/(?:api|dev|signed-out)\b|\.\w+$/.test(path),
  )
  .map(([path]) => path);

it("no screen of a parent fetches more script than there is for it", async () => {
  const parent = (await visitorsOf(sql)).find(({ kind }) => kind === "parent");
  const sizes = await Promise.all(
    screens.map(async (path) => {
      const { js } = await clientBytes(`${inject("portalOrigin")}${path}`, `portal-session=${parent?.token}`);
      return [path, js] as const;
    }),
  );
  expect(sizes.length).toBeGreaterThan(12);
  expect(sizes.filter(([, js]) => js < 100_000)).toEqual([]);
  expect(sizes.filter(([, js]) => js > budget)).toEqual([]);
}, 60_000);

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { clientBytes } from "../../../scripts/bench/client-bytes.mjs";
import { countStatements, startListener } from "../../../scripts/bench/statements.mjs";
import { findFreePort, randomPort } from "../../../scripts/lib/ports.mjs";
import { routes } from "../route-matrix";
import { startBeside } from "./beside";
import { type Kind, type Visitor, visitorsOf, visitorWith } from "./people";
import { get, openDatabase } from "./portal";

const sql = openDatabase();
let visitors: Visitor[];
beforeAll(async () => {
  visitors = await visitorsOf(sql);
});
afterAll(() => sql.end());

function visitor(kind: Kind): Visitor {
  const found = visitors.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody is a ${kind}`);
  return found;
}

const screensOf = (kind: Kind) =>
  Object.entries(routes)
    .filter(
      ([path, route]) =>
        route.answers[kind] === "ok" && !/\[|\(\.\)|^\/(?:api|dev|signed-out)\b|\.\w+$/.test(path),
    )
    .map(([path]) => path);

/** Closed to a parent while other nets' changes wait for the desk: these are weighed as one who asked nothing. */
const closedWhileWaiting = ["/child/change", "/account/change"];

async function quietParent(): Promise<Visitor> {
  const known = visitors.flatMap(({ personId }) => personId ?? []);
  const [found] = await sql<{ id: string }[]>`
    SELECT s.person_id AS id FROM guardianship s WHERE s.has_authority AND s.is_contract_holder
      AND s.ends_on IS NULL AND s.block_reason IS NULL AND s.person_id <> ALL(${known})
      AND NOT EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = s.person_id)
      AND NOT EXISTS (SELECT 1 FROM change_request c WHERE c.state = 'pending'
        AND (c.person_id = s.person_id OR c.child_id IN (SELECT o.child_id FROM guardianship o WHERE o.person_id = s.person_id)))
    ORDER BY s.person_id LIMIT 1`;
  if (!found) throw new Error("no parent is left who asked for no change");
  return visitorWith(sql, found.id);
}

/** Gzip bytes of a first visit: what there is for script (a bare page of this framework has 135 kB) and for HTML, whatever the day. */
const budgets = {
  parent: { js: 160_000, html: 16_000 },
  manager: { js: 175_000, html: 30_000 },
} as const;

it.each(Object.entries(budgets))(
  "no screen of a %s weighs more than there is for it",
  async (kind, budget) => {
    const { token } = visitor(kind as Kind);
    const quiet = (await quietParent()).token;
    const sizes = await Promise.all(
      screensOf(kind as Kind).map(async (path) => {
        const session = closedWhileWaiting.includes(path) ? quiet : token;
        const { js, html } = await clientBytes(
          `${inject("portalOrigin")}${path}`,
          `portal-session=${session}`,
        );
        return { path, js, html };
      }),
    );
    expect(sizes.length).toBeGreaterThan(12);
    expect(sizes.filter(({ js }) => js < 100_000)).toEqual([]);
    expect(sizes.filter(({ js, html }) => js > budget.js || html > budget.html)).toEqual([]);
  },
  60_000,
);

/** Transactions and statements of a page, the ones that frame a transaction left out: as few, however much there is. */
const asked: Partial<Record<Kind, Record<string, [transactions: number, statements: number]>>> = {
  parent: {
    "/": [1, 6],
    "/logbook": [1, 3],
    "/planning": [1, 3],
    "/planning/requests": [1, 9],
    "/photos": [1, 4],
    "/messages": [2, 4],
    "/account/invoices": [2, 6],
  },
  carer: { "/team/today": [2, 11] },
  manager: {
    "/team/start": [1, 16],
    "/team/roster": [1, 10],
    "/team/requests": [1, 11],
    "/team/messages": [2, 7],
    "/team/changes": [1, 8],
    "/team/families": [1, 6],
  },
};

/** The fullest of the carer's groups, chosen by name: other nets add empty ones to the same portal. */
async function ownGroup(): Promise<string> {
  const [fullest] = await sql<{ id: string }[]>`
    SELECT p.group_id AS id FROM placement p JOIN care_group g ON g.id = p.group_id
      JOIN role_grant r ON r.location_id = g.location_id
    WHERE r.person_id = ${visitor("carer").personId} AND p.starts_on <= ${today(now())}
      AND (p.ends_on IS NULL OR p.ends_on >= ${today(now())})
    GROUP BY p.group_id ORDER BY count(*) DESC, p.group_id LIMIT 1`;
  if (!fullest) throw new Error("no child is placed where the carer works");
  return fullest.id;
}

describe("what a page asks of the database", () => {
  let beside: Awaited<ReturnType<typeof startBeside>>;
  let hear: () => string[];
  beforeAll(async () => {
    const port = await findFreePort(randomPort(), ["127.0.0.1", "::1"]);
    const listener = await startListener(inject("portalDatabase"), port);
    hear = listener.hear;
    beside = await startBeside({ PORTAL_MODE: "demo", DATABASE_URL: listener.url });
  }, 60_000);
  afterAll(() => beside.stop());

  it.each(Object.entries(asked))(
    "stays as it was for a %s",
    async (kind, pages) => {
      const found: typeof pages = {};
      for (const path of Object.keys(pages)) {
        const at = path === "/team/today" ? `${path}?group=${await ownGroup()}` : path;
        const ask = () => get(visitor(kind as Kind), at, { at: beside.at });
        const { transactions, queries } = await countStatements(ask, hear);
        found[path] = [transactions, queries];
      }
      expect(found).toEqual(pages);
    },
    120_000,
  );
});

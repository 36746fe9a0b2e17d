import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import type { Kind, Visitor } from "../people";
import { makeAdults, makeChanges, makeGrant, makeObjection, makeSession, makeTies } from "./adults";
import { dayToAskFor, makeAbsence, makeGroupDays, makeRequests, makeTakenBack } from "./care";
import { childBeside, childOf, makeNewcomer } from "./children";
import { makeDoubles } from "./doubles";
import { makeFile, makePortraits, makeSecondGroups } from "./file";
import { findHouse } from "./house";
import { dayWritten, makeEntries } from "./logbook";
import { makeImportFiles, makeTroubles } from "./office";
import { findPapers } from "./papers";
import { findPhotos, makeStrangeSeries } from "./photos";
import { makePlace } from "./place";
import { begin, type Child, type Start, settled, the } from "./set-up";
import { makeWords } from "./words";

/** Of whom the things are that are asked for: the visiting parent, a family beside it, one elsewhere, nobody. */
export const whose = ["own", "neighbour", "far", "nowhere"] as const;
export type Whose = (typeof whose)[number];

/** One thing of every sort, all of one family or its location. */
export type Target = Awaited<ReturnType<typeof targetOf>>;
export type World = Record<Whose, Target>;

export async function buildWorld(sql: Sql, visitors: readonly Visitor[]): Promise<World> {
  await settled(sql);
  const ids = visitors.flatMap(({ personId }) => personId ?? []);
  const idOf = (kind: Kind) =>
    the(
      visitors.filter((one) => one.kind === kind).flatMap(({ personId }) => personId ?? []),
      `${kind} among the visitors`,
    );
  const [mine, theirs] = [idOf("parent"), idOf("otherParent")];
  const target = async (child: Child, carer: Kind, besides: string | null) =>
    targetOf(begin(sql, child, idOf(carer), besides), ids);
  const own = await target(await childOf(sql, mine), "carer", null);
  return {
    own,
    neighbour: await target(await childBeside(sql, mine), "carer", mine),
    far: await target(await childOf(sql, theirs), "otherCarer", mine),
    nowhere: nowhereLike(own),
  };
}

async function targetOf(start: Start, visitors: readonly string[]) {
  const { childId, parentId, locationId, groupId } = start;
  const adults = await makeAdults(start);
  return {
    ...{ childId, parentId, locationId, groupId },
    day: dayWritten(),
    askDay: await dayToAskFor(start),
    ...(await makeWords(start)),
    ...(await findHouse(start)),
    ...(await findPapers(start)),
    ...(await makeFile(start)),
    ...(await makePortraits(start)),
    secondGroups: await makeSecondGroups(start),
    entries: await makeEntries(start),
    requests: await makeRequests(start),
    absenceId: await makeAbsence(start),
    groupDays: await makeGroupDays(start),
    takenBackId: await makeTakenBack(start),
    adults,
    ties: await makeTies(start),
    ...(await makeNewcomer(start)),
    doubles: await makeDoubles(start),
    grantId: await makeGrant(start, adults.active),
    endedGrantId: await makeGrant(start, adults.active, "2045-01-01", "2046-01-01"),
    changes: await makeChanges(start, adults),
    sessionId: await makeSession(start),
    switchId: await makeObjection(start),
    ...(await makeTroubles(start)),
    ...(await makeImportFiles(start)),
    ...(await makePlace(start)),
    ...(await findPhotos(start)),
    ...(await makeStrangeSeries(start, visitors)),
    otherAnswer: await otherAnswer(start),
  };
}

/** To the question about the website, which the parent answered in the demonstration. */
async function otherAnswer({ sql, childId, parentId }: Start) {
  const answers = await sql<{ allowed: boolean }[]>`SELECT allowed FROM consent
    WHERE child_id = ${childId} AND person_id = ${parentId} AND purpose = 'website' AND valid_until IS NULL`;
  return the(answers, "answer of this parent about the website").allowed ? "no" : "yes";
}

const aHash = /^[0-9a-f]{64}$/;
const anId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same in shape, and nothing of it is there. */
function nowhereLike<Things extends object>(things: Things): Things {
  const entries = Object.entries(things).map(([name, value]) => {
    if (typeof value === "object" && value !== null) return [name, nowhereLike(value)];
    if (typeof value === "string" && aHash.test(value)) return [name, value.replace(/./g, "0")];
    return [name, typeof value === "string" && anId.test(value) ? randomUUID() : value];
  });
  return Object.fromEntries(entries) as Things;
}

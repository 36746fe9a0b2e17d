import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { closureDay } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { requestExtraCare } from "@/lib/care-request/request-extra-care";
import { closeEarlySchema } from "@/lib/organisation/arrangement-schema";
import { closeDays } from "@/lib/organisation/close-days";
import { closeEarly } from "@/lib/organisation/close-early";
import { readClosures } from "@/lib/organisation/read-closures";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { closuresPage } from "@/lib/planning/closures-page";
import { planningOfChild } from "@/lib/planning/queries";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asLocalTime } from "@/lib/time/local-time";
import { asSetUp, makeOrganisation } from "../../support/factories";
import { recipientsNow } from "../../support/told";
import { extraCare, monday, saturday, wednesday } from "../care-request/support";
import { auditOf, codes, makeHouse } from "./support";

beforeAll(makeOrganisation);

const input = (locationId: string, change = {}) =>
  closeEarlySchema.parse({
    locationId,
    day: monday,
    from: "16:30",
    name: "Pakjesavond",
    tell: "on",
    ...change,
  });
const rowsAt = (locationId: string) =>
  asSetUp((tx) => tx.select().from(closureDay).where(eq(closureDay.locationId, locationId)));

it("cuts the day short for parents, tells them, and is taken back", async () => {
  const { office, parent, child, location } = await makeHouse();
  orThrow(await closeEarly(office.actor, input(location.id), now()));
  const care = async () => {
    const { sessions } = await planningOfChild(parent.actor, child.id, { from: monday, to: monday });
    return sessions.map((one) => `${one.from}-${one.to} ${one.status} ${one.closureName ?? ""}`.trim());
  };
  expect(await care()).toEqual(["07:45-16:30 planned", "16:30-18:30 closed Pakjesavond"]);
  const year = monday.slice(0, 4);
  const line = { day: monday, name: "Pakjesavond", from: "16:30" };
  expect((await closuresPage(parent.actor, child.id, year, today(now()))).days).toMatchObject([
    { ...line, misses: true },
  ]);
  const { days } = await readClosures(office.actor, { locationId: location.id, year }, now());
  expect(days).toContainEqual(expect.objectContaining(line));
  const [row] = await rowsAt(location.id);
  if (!row) throw new Error("nothing was closed");
  expect(await recipientsNow("days.closed", { closingId: row.closingId })).toEqual([parent.id]);
  expect(await auditOf("day.closedEarly", office.id)).toMatchObject([
    { outcome: "done", subjectId: row.id, locationId: location.id, after: line },
  ]);
  orThrow(await reopenDay(office.actor, { closureDayId: row.id, whole: false }, now()));
  expect(await care()).toEqual(["07:45-18:30 planned"]);
});

it("leaves no room for extra care after that time", async () => {
  const { office, parent, child, location } = await makeHouse();
  orThrow(await closeEarly(office.actor, input(location.id, { day: wednesday, from: "12:00" }), now()));
  const afternoon = extraCare(child.id, { days: [wednesday], part: "afternoon" });
  expect(await requestExtraCare(parent.actor, afternoon, now())).toMatchObject({
    code: "dayPartNotOffered",
  });
});

it("refuses the past, a day or a time at which it is not open, and what is closed already", async () => {
  const { office, location } = await makeHouse();
  const at = (change: object) => closeEarly(office.actor, input(location.id, change), now());
  expect(await at({ day: addDays(today(now()), -1) })).toMatchObject({ code: "dayInPast", field: "day" });
  expect(await at({ day: saturday })).toMatchObject({ code: "notOpenThatDay", field: "day" });
  expect(await at({ from: "18:30" })).toMatchObject({ code: "outsideOpeningHours", field: "from" });
  expect(await at({ locationId: crypto.randomUUID() })).toMatchObject({ code: "notFound" });
  expect(codes(await Promise.all([at({}), at({})]))).toEqual(["alreadyClosed", "done"]);
  const whole = {
    locationId: [location.id],
    holiday: [],
    schoolHoliday: [],
    startsOn: monday,
    endsOn: null,
    name: "x",
    tell: false,
  };
  expect(await closeDays(office.actor, whole, now())).toMatchObject({ code: "alreadyClosed" });
  expect((await rowsAt(location.id)).map(({ fromTime }) => fromTime)).toEqual([asLocalTime("16:30")]);
});

it("is for the office only", async () => {
  const { outsiders, location } = await makeHouse();
  for (const { actor, id } of outsiders) {
    expect(await closeEarly(actor, input(location.id), now())).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("day.closedEarly", id)).toMatchObject([{ outcome: "refused" }]);
  }
});

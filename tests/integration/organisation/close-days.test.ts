import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { closureDay } from "@/db/schema/organisation";
import { orThrow } from "@/lib/act/outcome";
import { closeDaysSchema, reopenDaySchema } from "@/lib/organisation/arrangement-schema";
import { closeDay } from "@/lib/organisation/close-day";
import { closeDays } from "@/lib/organisation/close-days";
import { reopenDay } from "@/lib/organisation/reopen-day";
import { closeDaySchema } from "@/lib/organisation/schema";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { asSetUp } from "../../support/factories";
import { auditOf, codes, day, makeHouse, now } from "./support";

const form = (change: Record<string, unknown>) => ({
  ...{ locationId: "", startsOn: "", endsOn: "", name: "" },
  ...change,
});
const input = (change: Record<string, unknown>) => closeDaysSchema.parse(form(change));
const closedAt = async (locationId: string) => {
  const rows = await asSetUp((tx) =>
    tx.select().from(closureDay).where(eq(closureDay.locationId, locationId)).orderBy(closureDay.day),
  );
  return rows.map((row) => `${row.day} ${row.name}`);
};

it("closes ticked holidays and a range at once, and passes over days nobody would have come", async () => {
  const { office, location } = await makeHouse();
  const wanted = input({
    ...{ locationId: location.id, holiday: ["2027-05-06", "2027-12-25"] },
    ...{ startsOn: "2027-12-23", endsOn: "2027-12-27", name: "Kerstvakantie" },
  });
  const outcome = orThrow(await closeDays(office.actor, wanted, now));
  // 25 December 2027 is a Saturday.
  expect(outcome.days).toBe(4);
  expect(await closedAt(location.id)).toEqual([
    "2027-05-06 Hemelvaartsdag",
    "2027-12-23 Kerstvakantie",
    "2027-12-24 Kerstvakantie",
    "2027-12-27 Kerstvakantie",
  ]);
  const rows = await auditOf("days.closed", office.id);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    outcome: "done",
    locationId: location.id,
    after: { name: "Hemelvaartsdag" },
  });
  expect(orThrow(await closeDays(office.actor, { ...wanted, startsOn: day("2027-12-22") }, now))).toEqual({
    ...{ days: 1, passedOver: 4 },
    told: false,
  });
});

it("says which day is closed already when nothing is left, also when sent twice at once", async () => {
  const { office, location } = await makeHouse();
  const wanted = input({ locationId: [location.id], startsOn: "2027-02-01", name: "Studiedag" });
  const send = () => closeDays(office.actor, wanted, now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyClosed", "done"]);
  const everywhere = closeDaySchema.parse({ locationId: null, day: "2027-02-02", name: "Feestdag" });
  orThrow(await closeDay(office.actor, everywhere, now));
  expect(await closeDays(office.actor, { ...wanted, startsOn: day("2027-02-02") }, now)).toMatchObject({
    ...{ code: "alreadyClosed", field: "startsOn", facts: { days: ["2027-02-02"], name: "Feestdag" } },
  });
});

it("refuses the past, a day without opening and a location that is not there", async () => {
  const { office, location } = await makeHouse();
  const at = (startsOn: string, locationId = location.id) =>
    closeDays(office.actor, input({ locationId, startsOn, name: "Studiedag" }), now);
  expect(await at("2026-11-23")).toMatchObject({ code: "dayInPast", field: "startsOn" });
  expect(await at("2026-11-28")).toMatchObject({ code: "notOpenThatDay", field: "startsOn" });
  expect(await at("2026-11-30", randomUUID())).toMatchObject({ code: "notFound" });
});

it("closes and opens for the office only; an opened day has its care again", async () => {
  const { office, outsiders, parent, child, location } = await makeHouse();
  const wanted = input({ locationId: location.id, startsOn: "2026-12-01", name: "Studiedag" });
  for (const { actor, id } of outsiders) {
    expect(await closeDays(actor, wanted, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("days.closed", id)).toMatchObject([{ outcome: "refused" }]);
  }
  orThrow(await closeDays(office.actor, wanted, now));
  const [row] = await asSetUp((tx) =>
    tx
      .select()
      .from(closureDay)
      .where(and(eq(closureDay.locationId, location.id))),
  );
  const back = reopenDaySchema.parse({ closureDayId: row?.id });
  for (const { actor, id } of outsiders) {
    expect(await reopenDay(actor, back, now)).toMatchObject({ code: "notAllowed" });
    expect(await auditOf("day.reopened", id)).toMatchObject([{ outcome: "refused" }]);
  }
  const range = { from: day("2026-12-01"), to: day("2026-12-01") };
  const care = () => careSessionsOfChildren(parent.actor, [child.id], range);
  expect(await care()).toMatchObject([{ status: "closed" }]);
  const open = () => reopenDay(office.actor, back, now);
  expect(codes(await Promise.all([open(), open()]))).toEqual(["done", "notFound"]);
  expect(await care()).toMatchObject([{ status: "planned" }]);
  const done = (await auditOf("day.reopened", office.id)).filter(({ outcome }) => outcome === "done");
  expect(done).toMatchObject([
    { outcome: "done", locationId: location.id, before: { day: "2026-12-01", name: "Studiedag" } },
  ]);
});

it("leaves a day closed that has passed", async () => {
  const { office, location } = await makeHouse();
  const past = closeDaySchema.parse({ locationId: location.id, day: "2026-11-20", name: "Studiedag" });
  const { closureDayId } = orThrow(await closeDay(office.actor, past, now));
  expect(await reopenDay(office.actor, { closureDayId, whole: false }, now)).toMatchObject({
    code: "dayInPast",
  });
  expect(await closedAt(location.id)).toEqual(["2026-11-20 Studiedag"]);
});

it.each([
  ["nothing at all", {}, { startsOn: "required" }],
  ["a reason without a day", { holiday: "2027-05-06", name: "Vakantie" }, { startsOn: "required" }],
  ["a day without a reason", { startsOn: "2027-02-01" }, { name: "required" }],
  [
    "an end before the beginning",
    { startsOn: "2027-02-02", endsOn: "2027-02-01", name: "x" },
    { endsOn: "endBeforeBegin" },
  ],
  ["half a year", { startsOn: "2027-02-02", endsOn: "2027-08-01", name: "x" }, { endsOn: "tooMany" }],
])("is told at the field what is wrong: %s", (_, change, problems) => {
  const { error } = closeDaysSchema.safeParse(form(change));
  expect(error && fieldProblemsOf(error)).toEqual(problems);
});

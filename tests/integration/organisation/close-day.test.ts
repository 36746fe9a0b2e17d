import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { closeDay } from "@/lib/organisation/close-day";
import { closeDaySchema } from "@/lib/organisation/schema";
import { careSessionsOfChildren } from "@/lib/planning/queries";
import { auditOf, codes, day, makeHouse, now } from "./support";

const inputAt = (locationId: string | null, on = "2026-12-01") =>
  closeDaySchema.parse({ locationId, day: on, name: "Studiedag" });

it("closes a location on a day: planned care reads as closed, and the audit says so", async () => {
  const { office, parent, child, location } = await makeHouse();
  const { closureDayId } = orThrow(await closeDay(office.actor, inputAt(location.id), now));
  const range = { from: day("2026-12-01"), to: day("2026-12-01") };
  expect(await careSessionsOfChildren(parent.actor, [child.id], range)).toMatchObject([
    { status: "closed", closureName: "Studiedag" },
  ]);
  expect(await auditOf("day.closed", office.id)).toMatchObject([
    { outcome: "done", subjectId: closureDayId, locationId: location.id },
  ]);
});

it("is the office's work, at a location that is there", async () => {
  const { outsiders, office, location } = await makeHouse();
  for (const person of outsiders)
    expect(await closeDay(person.actor, inputAt(location.id), now)).toMatchObject({ code: "notAllowed" });
  expect(await closeDay(office.actor, inputAt(randomUUID()), now)).toMatchObject({ code: "notFound" });
});

it("closes a day once, also when sent twice at once and for every location", async () => {
  const { office } = await makeHouse();
  const send = () => closeDay(office.actor, inputAt(null, "2027-06-18"), now);
  expect(codes(await Promise.all([send(), send()]))).toEqual(["alreadyClosed", "done"]);
});

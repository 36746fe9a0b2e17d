import type { PersonActor } from "@/lib/access/actor";
import { agreeContract } from "@/lib/contract/agree-contract";
import { endContract } from "@/lib/contract/end-contract";
import { registerChild } from "@/lib/family/register-child";
import { setChildHealth } from "@/lib/family/set-child-health";
import type { NameParts } from "@/lib/names/full-name";
import { placeChild } from "@/lib/placing/place-child";
import { addDays, addMonths, type CareDay, startOfMonth } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "./calendar";
import { marked, markedLabels, markedName } from "./canaries";
import type { ChildSketch } from "./family-types";
import { type GroupKey, groupLocation, type House } from "./house";
import { firstBilled } from "./money/years";
import { perform } from "./perform";
import { chance } from "./random";
import { blocksOf, type Dates, datesOf, nameOf } from "./sketch";

export type RegisteredChild = Dates & {
  id: string;
  /** Key of the family. */
  family: string;
  sketch: ChildSketch;
  name: NameParts;
  calendar: Calendar;
};
export type EnrolledChild = RegisteredChild & { contractId: string };

const at = (day: CareDay, time: string) => instantAt(day, asLocalTime(time));

export async function registerOnly(
  office: PersonActor,
  family: string,
  sketch: ChildSketch,
  calendar: Calendar,
): Promise<RegisteredChild> {
  const dates = datesOf(sketch, calendar);
  const name = markedName(family, nameOf(sketch.name));
  const input = { ...name, birthDate: dates.birth };
  const when = at(dates.agreedOn, "10:40");
  const { childId } = await perform(registerChild, office, input, when);
  return { ...dates, id: childId, family, sketch, name, calendar };
}

/** Groups from two years on take over from the group in which babies begin. */
const babyGroup: Partial<Record<GroupKey, GroupKey>> = { libellen: "rupsjes", walvissen: "zeesterren" };

async function place(office: PersonActor, child: RegisteredChild, house: House) {
  const { group } = child.sketch;
  const first = babyGroup[group];
  const movedOn = startOfMonth(addMonths(child.birth, 25));
  const stays = !first || movedOn <= child.startsOn || movedOn > child.calendar.today;
  const put = (key: GroupKey, startsOn: CareDay, when: CareDay, endsOn?: CareDay) => {
    const input = { childId: child.id, groupId: house.groups[key], startsOn, endsOn };
    return perform(placeChild, office, input, at(when, "11:00"));
  };
  if (stays) return put(group, child.startsOn, child.agreedOn, child.endsOn);
  await put(first, child.startsOn, child.agreedOn);
  return put(group, movedOn, addDays(movedOn, -30), child.endsOn);
}

async function recordHealth(office: PersonActor, child: RegisteredChild) {
  const { family, sketch } = child;
  const input = {
    childId: child.id,
    allergies: markedLabels(family, sketch.allergies),
    diet: marked(family, sketch.diet),
    remarks: marked(family, sketch.remarks),
    version: 0,
  };
  await perform(setChildHealth, office, input, at(child.agreedOn, "11:05"));
}

async function agree(office: PersonActor, child: RegisteredChild, holderId: string, house: House) {
  const { id: childId, agreedOn, startsOn, endsOn, sketch, calendar } = child;
  const first = firstBilled(calendar);
  const takenOver = startsOn < first ? { billedFrom: first, basis: "imported" as const } : {};
  const deal = {
    ...takenOver,
    ...{ childId, holderId, agreedOn, startsOn, endsOn },
    locationId: house.locations[groupLocation[sketch.group]],
    productId: house.products[groupLocation[sketch.group]],
    careType: "daycare" as const,
    weeksPerYear: chance("weeks", sketch.name).pick([52, 52, 52, 49]),
    pattern: blocksOf(sketch.week, startsOn),
  };
  return perform(agreeContract, office, deal, at(agreedOn, "11:10"));
}

/** Health, contract and place in a group; for a child that left, the end of both. */
export async function enrolChild(
  office: PersonActor,
  child: RegisteredChild,
  holderId: string,
  house: House,
): Promise<EnrolledChild> {
  await recordHealth(office, child);
  const { contractId } = await agree(office, child, holderId, house);
  await place(office, child, house);
  const enrolled = { ...child, contractId };
  if (!child.sketch.left) return enrolled;
  const endsOn = addDays(startOfMonth(child.calendar.today), -1);
  const input = { contractId, endsOn, version: 1 };
  await perform(endContract, office, input, at(addDays(endsOn, -40), "14:20"));
  return { ...enrolled, endsOn };
}

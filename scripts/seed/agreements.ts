import { agreeContract } from "@/lib/contract/agree-contract";
import { changeContract } from "@/lib/contract/change-contract";
import { draftChange } from "@/lib/contract/draft-change";
import { offerVersion } from "@/lib/contract/offer-version";
import { addDays, addMonths, startOfMonth } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "./calendar";
import type { EnrolledChild } from "./children";
import type { Family } from "./families";
import { groupLocation, type House } from "./house";
import { perform } from "./perform";
import { blocksOf } from "./sketch";
import type { Team } from "./staff";

/** Two co-parents with a contract each, other days from a month to come, and a change that was offered. */
export async function changeAgreements(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
) {
  const office = team.ingrid.actor;
  const startsOn = startOfMonth(addMonths(calendar.today, 2));
  const agreedOn = addDays(calendar.today, -6);
  const at = instantAt(agreedOn, asLocalTime("15:20"));
  const familyOf = (key: string) => {
    const found = families.find((one) => one.key === key);
    const child = found?.children[0];
    if (!found || !child) throw new Error(`The demonstration has no family ${key} with a child`);
    return { adults: found.adults, child };
  };
  const terms = (child: EnrolledChild, week: string) => {
    const key = groupLocation[child.sketch.group];
    const what = { productId: house.products[key], pattern: blocksOf(week, startsOn), weeksPerYear: 52 };
    return { ...what, startsOn };
  };
  const pair = familyOf("peeters");
  const second = {
    ...{ childId: pair.child.id, holderId: pair.adults[1]?.actor.personId ?? "" },
    ...{ locationId: house.locations[groupLocation[pair.child.sketch.group]], careType: "daycare" as const },
    ...{ endsOn: pair.child.endsOn, agreedOn },
  };
  await perform(agreeContract, office, { ...terms(pair.child, "1m"), ...second }, at);
  const more = familyOf("janssen").child;
  const change = { contractId: more.contractId, ...terms(more, "1f 2f 4f"), agreedOn };
  await perform(changeContract, office, change, at);
  const other = familyOf("smits").child;
  const drafted = { contractId: other.contractId, ...terms(other, "1f 2f 3m 5f") };
  const { versionId } = await perform(draftChange, office, drafted, at);
  await perform(offerVersion, office, { versionId, version: 1 }, at);
}

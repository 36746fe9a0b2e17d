import { addGuardian } from "@/lib/family/add-guardian";
import { registerChild } from "@/lib/family/register-child";
import { registerPerson } from "@/lib/family/register-person";
import type { Calendar } from "./calendar";
import { markedName } from "./canaries";
import { addressOf, type Family } from "./families";
import { lindeFamilies } from "./families-linde";
import { perform } from "./perform";
import { nameOf } from "./sketch";
import type { Team } from "./staff";

const key = "oconnor";
const rights = {
  ...{ relation: "father" as const, hasAuthority: true, seesDaily: true, seesMedical: true },
  ...{ mayRequest: true, isContractHolder: false, mayCollect: true },
};

/** Taken down at the telephone, without looking whether they were known: a child and its father, each once more. */
export async function writeDoubles(families: readonly Family[], team: Team, calendar: Calendar) {
  const sketch = lindeFamilies.find((one) => one.key === key);
  const child = families.find((one) => one.key === key)?.children[0];
  const father = sketch?.adults[1];
  if (!sketch || !child || !father) throw new Error(`no family ${key}`);
  const office = team.ingrid.actor;
  const named = (name: string) => markedName(key, nameOf(name));
  const kid = { ...named("Aarav, O Connor Raghunathan"), birthDate: child.birth };
  const { childId } = await perform(registerChild, office, kid, calendar.at(-2, "16:40"));
  const adult = { ...named("Daniel, O Connor"), address: addressOf(sketch, father, 1) };
  const { personId } = await perform(registerPerson, office, adult, calendar.at(-2, "16:42"));
  const tie = { childId, personId, startsOn: calendar.day(-2), ...rights };
  await perform(addGuardian, office, tie, calendar.at(-2, "16:43"));
}

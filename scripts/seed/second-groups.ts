import { orThrow } from "@/lib/act/outcome";
import { answerOtherGroup } from "@/lib/other-group/answer-other-group";
import { askOtherGroup } from "@/lib/other-group/ask-other-group";
import { placeChild } from "@/lib/placing/place-child";
import { addDays, addMonths, startOfMonth } from "@/lib/time/care-day";
import type { Calendar } from "./calendar";
import type { Family } from "./families";
import type { House } from "./house";
import { perform } from "./perform";
import type { Team } from "./staff";

const friday = 5;

/** Jaylen goes to Rupsjes on Fridays, since his mother said yes; Saar's parents have still to answer about Libellen. */
export async function askForSecondGroups(
  families: readonly Family[],
  { jolanda }: Team,
  house: House,
  calendar: Calendar,
) {
  const of = (key: string) => {
    const [family] = families.filter((one) => one.key === key);
    const [parent] = family?.adults ?? [];
    const [child] = family?.children ?? [];
    if (!parent || !child) throw new Error(`No family ${key}`);
    return { parent, child };
  };
  const until = addDays(addMonths(startOfMonth(calendar.today), 6), -1);
  const ask = async (childId: string, groupId: string, startsOn: string, days: number) => {
    const question = askOtherGroup.input.parse({ childId, groupId, startsOn, endsOn: until });
    return orThrow(await askOtherGroup(jolanda.actor, question, calendar.at(days, "11:15"))).consentId;
  };
  const jaylen = of("pinas");
  const since = calendar.day(-29);
  const consentId = await ask(jaylen.child.id, house.groups.rupsjes, since, -44);
  const yes = { consentId, answer: "yes" as const };
  orThrow(await answerOtherGroup(jaylen.parent.actor, yes, calendar.at(-43, "20:05")));
  const place = { childId: jaylen.child.id, groupId: house.groups.rupsjes, startsOn: since, endsOn: until };
  await perform(placeChild, jolanda.actor, { ...place, weekdays: [friday] }, calendar.at(-41, "09:20"));
  await ask(of("de-vries").child.id, house.groups.libellen, addMonths(startOfMonth(calendar.today), 1), -2);
}

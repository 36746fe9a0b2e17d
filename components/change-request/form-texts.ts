import type { Messages } from "@/lib/texts/catalogue";
import type { ChangeFormTexts } from "./change-form";
import type { FormPeople } from "./form-fields";
import type { PeopleTexts } from "./people-fields";

export const formTexts = ({ familyData: t, common }: Messages): ChangeFormTexts => ({
  summary: t.summary,
  summaryNone: t.summaryNone,
  empty: t.empty,
  removed: t.removed,
  becomes: t.becomes,
  holdsFrom: t.holdsFrom,
  holdsFromHint: t.holdsFromHint,
  optional: common.optional,
  send: t.send,
  sending: t.sending,
});

/** Sentences with a name in them are made here: functions do not travel to the browser. */
export const peopleTexts = (people: readonly FormPeople[], t: Messages["familyData"]): PeopleTexts => ({
  name: t.person.name,
  phone: t.person.phone,
  relation: t.person.relation,
  relationHint: t.person.relationHint,
  add: t.person.add,
  remove: Object.fromEntries(
    people.flatMap(({ rows }) => rows.map(({ name }) => [name, t.person.remove(name)])),
  ),
  nth: Array.from({ length: 6 }, (_, index) => t.person.nth(index + 1)),
});

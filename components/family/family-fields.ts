import type { FieldGroup, FieldSpec } from "@/components/ui/fields-form";
import type { GuardianRight } from "@/lib/family/file-people";
import type { Language } from "@/lib/i18n/language";
import type { GroupToFill } from "@/lib/planning/groups-to-fill";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";

type Texts = (typeof familyWork)["nl"];
type Relations = (typeof families)["nl"]["relation"];
type Names = { givenName: string; namePrefix: string; familyName: string };

export const childFields = (t: Texts, start?: Names & { birthDate: string }): FieldSpec[] => [
  { name: "givenName", label: t.givenName, max: 80, start: start?.givenName },
  { name: "namePrefix", label: t.namePrefix, optional: t.optional, max: 20, start: start?.namePrefix },
  {
    ...{ name: "familyName", label: t.familyName, hint: t.familyNameHint, optional: t.optional, max: 80 },
    start: start?.familyName,
  },
  { name: "birthDate", label: t.birthDate, type: "date", start: start?.birthDate },
];

export const groupOptions = (groups: readonly GroupToFill[]) =>
  groups.map(({ id, name, locationName }) => ({ value: id, label: `${name} · ${locationName}` }));

export const placeFields = (t: Texts, groups: readonly GroupToFill[], mayWait: boolean): FieldSpec[] => [
  {
    ...{ name: "groupId", label: t.group },
    options: [{ value: "", label: mayWait ? t.noGroup : t.chooseGroup }, ...groupOptions(groups)],
  },
  { name: "startsOn", label: t.startsOn, type: "date", optional: mayWait ? t.optional : undefined },
];

/** Prefixed beside a child's own name on one form. */
export const adultFields = (t: Texts, prefixed: boolean): FieldSpec[] => {
  const name = (part: string) =>
    prefixed ? `adult${part}` : `${part.charAt(0).toLowerCase()}${part.slice(1)}`;
  return [
    { name: name("GivenName"), label: t.givenName, max: 80 },
    { name: name("NamePrefix"), label: t.namePrefix, optional: t.optional, max: 20 },
    {
      ...{ name: name("FamilyName"), label: t.familyName, hint: t.familyNameHint },
      ...{ optional: t.optional, max: 80 },
    },
    { name: "phone", label: t.phone, type: "tel", optional: t.optional, max: 40 },
    { name: "email", label: t.email, hint: t.emailHint, type: "email", optional: t.optional, max: 254 },
  ];
};

/** What most parents may; whoever fills it in sees it and changes what is different. */
const usual: Record<GuardianRight, boolean> = {
  ...{ hasAuthority: true, seesDaily: true, seesMedical: true },
  ...{ mayRequest: true, isContractHolder: true, mayCollect: true },
};

export const relationField = (t: Texts, relations: Relations, start?: string): FieldSpec => ({
  ...{ name: "relation", label: t.relation, start },
  options: [
    ...(start ? [] : [{ value: "", label: t.chooseRelation }]),
    ...Object.entries(relations).map(([value, label]) => ({ value, label })),
  ],
});

export const rightsGroup = (t: Texts, start: Record<GuardianRight, boolean> = usual): FieldGroup => ({
  key: "rights",
  legend: t.rights,
  fields: Object.entries(t.rightNames).map(([name, label]) => ({
    ...{ name, label, type: "check" as const },
    start: start[name as GuardianRight] ? "on" : undefined,
  })),
});

export const proofGroup = (t: Texts, start = ""): FieldGroup => ({
  ...{ key: "proof", columns: 1 },
  fields: [{ name: "proof", label: t.proof, hint: t.proofHint, optional: t.optional, max: 200, start }],
});

type Health = { allergies: readonly string[]; diet: string; remarks: string };

export function healthFields({ allergies, diet, remarks }: Health, language: Language): FieldSpec[] {
  const [t, work] = [families[language], familyWork[language]];
  const { optional } = work;
  return [
    {
      ...{ name: "allergies", label: t.allergies, hint: work.allergiesHint, optional, max: 500 },
      start: allergies.join(", "),
    },
    { name: "diet", label: t.diet, type: "long", optional, max: 500, start: diet },
    { name: "remarks", label: t.remarks, type: "long", optional, max: 2000, start: remarks },
  ];
}

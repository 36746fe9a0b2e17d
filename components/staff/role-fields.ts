import type { FieldSpec } from "@/components/ui/fields-form";
import { roles } from "@/lib/access/roles";
import type { people } from "@/lib/texts/people";
import type { staffRoles } from "@/lib/texts/staff-roles";

type Names = (typeof people)["nl"]["roles"];
type Texts = (typeof staffRoles)["nl"];
type Place = { id: string; name: string };

/** Which role, where, from when to when: of a new colleague and of one who gets another role. */
export const roleFields = (places: readonly Place[], today: string, names: Names, t: Texts): FieldSpec[] => [
  { name: "role", label: t.role, options: roles.map((role) => ({ value: role, label: names[role] })) },
  {
    name: "locationId",
    label: t.place,
    hint: t.placeHint,
    options: [
      ...places.map(({ id, name }) => ({ value: id, label: name })),
      { value: "", label: t.everywhere },
    ],
  },
  { name: "startsOn", label: t.startsOn, type: "date", start: today },
  { name: "endsOn", label: t.endsOn, type: "date", optional: t.optional },
];

export const nameFields = (t: Texts): FieldSpec[] => [
  { name: "givenName", label: t.givenName, max: 80 },
  { name: "namePrefix", label: t.namePrefix, optional: t.optional, max: 20 },
  { name: "familyName", label: t.familyName, max: 80 },
  { name: "email", label: t.email, type: "email", max: 254 },
  { name: "phone", label: t.phone, type: "tel", optional: t.optional, max: 40 },
];

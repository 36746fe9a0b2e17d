import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { acceptChange } from "@/lib/change-request/accept-change";
import { openChange } from "@/lib/change-request/inbox";
import { loadFormStart } from "@/lib/change-request/queries";
import { rejectChange } from "@/lib/change-request/reject-change";
import { requestChange } from "@/lib/change-request/request-change";
import { childChangeForm, personChangeForm } from "@/lib/change-request/schema";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Calendar } from "./calendar";
import { marked } from "./canaries";
import type { Family } from "./families";
import type { Employed, Team } from "./staff";

type Sketch = {
  family: string;
  adult: number;
  /** Which child; left out: the own data. */
  child?: number;
  fields: Record<string, string>;
  /** Somebody more who may collect. */
  adds?: Record<string, string>;
  /** Days from today: when it was told, and from when it holds. */
  told: number;
  holds?: number;
  fate?: "accepted" | "rejected" | "withdrawn";
  reason?: string;
};

/** Some wait, some are settled; each kind of field is among them. */
const sketches: readonly Sketch[] = [
  {
    family: "yilmaz",
    adult: 0,
    fields: { street: "Tongelresestraat", houseNumber: "214", postcode: "5642 NE", city: "Eindhoven" },
    told: -1,
    holds: 12,
  },
  { family: "oconnor", adult: 1, child: 0, fields: { medicines: "EpiPen Junior, ook in de tas." }, told: -2 },
  {
    family: "martens",
    adult: 0,
    child: 0,
    fields: {},
    adds: { name: "Truus Verbruggen", phone: "06 30004417", relation: "oma" },
    told: 0,
  },
  { family: "janssen", adult: 1, fields: { workPhone: "040 2980 455" }, told: -1 },
  { family: "haddad", adult: 0, fields: { iban: "NL39 RABO 0300 0652 64" }, told: -3 },
  { family: "timmermans", adult: 0, child: 0, fields: { school: "Basisschool 't Palet" }, told: -1 },
  {
    family: "de-vries",
    adult: 0,
    child: 0,
    fields: { doctorName: "Huisartsen De Akkers", doctorPhone: "040 2110 202" },
    told: -9,
    fate: "accepted",
  },
  { family: "de-vries", adult: 1, fields: { phone: "06 2000 4821" }, told: -16, fate: "accepted" },
  {
    family: "vermeer",
    adult: 1,
    child: 0,
    fields: { diet: "Geen varkensvlees." },
    told: -12,
    fate: "rejected",
    reason: "We horen van u beiden graag hetzelfde. Wilt u dit eerst samen bespreken?",
  },
  { family: "hermans", adult: 0, child: 0, fields: { namePrefix: "van" }, told: -6, fate: "withdrawn" },
  {
    family: "coppens",
    adult: 0,
    fields: { street: "Aalsterweg", houseNumber: "88", postcode: "5615 CH", city: "Eindhoven" },
    told: -4,
    holds: 20,
    fate: "accepted",
  },
];

async function passOn(sketch: Sketch, family: Family, calendar: Calendar) {
  const adult = family.adults[sketch.adult];
  const child = sketch.child === undefined ? null : family.children[sketch.child];
  if (!adult || child === undefined) return null;
  const at = earliest(calendar.at(sketch.told, "20:40"), calendar.now);
  const holdsFrom = sketch.holds === undefined ? "" : calendar.day(sketch.holds);
  const texts = Object.entries(sketch.fields).map(([name, text]) => [name, mark(family, name, text)]);
  const rows =
    child && sketch.adds ? await withCollector(sketch.adds, adult.actor, child.id, family, at) : {};
  const form = { holdsFrom, ...Object.fromEntries(texts), ...rows };
  const own = { kind: "person" as const, id: adult.actor.personId };
  const wish = child
    ? childChangeForm.parse({ ...form, childId: child.id })
    : { ...personChangeForm.parse(form), subject: own };
  const { requestId } = orThrow(await requestChange(adult.actor, wish, at));
  return { requestId, adult, at };
}

/** The rows of the form as they stand, and one more. */
async function withCollector(
  adds: Record<string, string>,
  actor: PersonActor,
  childId: string,
  family: Family,
  at: Instant,
) {
  const start = await loadFormStart(actor, { kind: "child", id: childId }, at);
  const rows = [...(start?.people.collectors ?? []), { ...adds, name: marked(family.key, adds.name) }];
  const parts = rows.flatMap((row, index) =>
    Object.entries(row).map(([part, text]) => [`collectors.${index}.${part}`, text]),
  );
  return Object.fromEntries(parts);
}

/** Free texts carry the family's mark in tests; numbers and postcodes have forms of their own. */
const mark = (family: Family, name: string, text: string) =>
  /phone|iban|postcode|houseNumber|namePrefix|relation/i.test(name) ? text : marked(family.key, text);

const earliest = (one: Instant, other: Instant) => (one < other ? one : other);

async function settle(sketch: Sketch, family: Family, office: Employed, calendar: Calendar) {
  const asked = await passOn(sketch, family, calendar);
  if (!asked) return;
  const { requestId, adult, at } = asked;
  const later = addMinutes(at, 60 * 14);
  if (sketch.fate === "withdrawn")
    orThrow(await withdrawChange(adult.actor, { requestId }, addMinutes(at, 25)));
  if (sketch.fate === "accepted" || sketch.fate === "rejected")
    await openChange(office.actor, requestId, addMinutes(later, -2));
  if (sketch.fate === "accepted")
    orThrow(await acceptChange(office.actor, { requestId, overwrite: false }, later));
  if (sketch.fate === "rejected") {
    const reason = marked(family.key, sketch.reason);
    orThrow(await rejectChange(office.actor, { requestId, reason }, later));
  }
}

/** Changes of the last weeks, passed on by parents and settled by the office; and how two want to hear of things. */
export async function passOnChanges(families: readonly Family[], team: Team, calendar: Calendar) {
  for (const sketch of sketches) {
    const family = families.find((one) => one.key === sketch.family);
    if (family) await settle(sketch, family, team.ingrid, calendar);
  }
  const wishes = {
    careRequests: "at_once",
    messages: "at_once",
    photos: "daily",
    news: "daily",
    documents: "at_once",
    familyData: "at_once",
  } as const;
  for (const family of families.slice(0, 2)) {
    const [reader] = family.adults;
    if (reader) orThrow(await setNotificationWishes(reader.actor, wishes, calendar.at(-30, "21:05")));
  }
}

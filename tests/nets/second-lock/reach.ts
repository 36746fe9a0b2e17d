import { randomUUID } from "node:crypto";
import type { Question } from "./scopes";
import type { Household, Town } from "./town";

/** Who asks, which ids answer which question for them, and where they may change rows at all. */
export type Asker = {
  name: (typeof kindsOfAsker)[number];
  personId: string;
  /** A manager's role stands only in a session that passed its second step. */
  sessionId?: string;
  reach: Partial<Record<Question, readonly string[]>>;
  /** Tables in which their `update`, sent without a filter, may touch rows. */
  changes: readonly string[];
  removes: readonly string[];
  /** Rows that are not in reach and are taken from them all the same, with the reason. */
  adds: Record<string, string>;
};

const anybody = ["person", "session"];
/** What one asked to change of oneself, what one was told, and how one wants to hear of things. */
const ownData = ["change_request", "notification", "notification_wish"];
const talks = ["conversation", "participant", "message", "attachment"];
const asking = ["care_request", "care_request_slot", "absence"];
const works = ["absence", "log_entry", "photo", "portrait", ...talks];
/** Nothing hangs on such a row yet: the manager who registers a new family writes these first. */
const registers = Object.fromEntries(
  ["person", "person_contact", "account", "child", "child_health"].map((table) => [table, "new families"]),
);
const letters = {
  outbox: "whoever acts plans what follows; only the job reads it",
  "attachment, not sent yet": "a file is put in before it is sent",
  "change_request, of oneself": "everybody may ask to change the own data",
  "notification_wish, of oneself": "own wishes",
};
const reader = { "news_read, of news in reach": "own reading mark" };
const worker = { ...letters, ...reader, "access_log, of oneself": "own entry in the log of looks" };
const familyFile = ["child_address", "child_profile", "collector", "emergency_contact"];
const pictures = ["photo", "photo_child"];

export const kindsOfAsker = [
  "parent",
  "second parent",
  "guardian who sees daily life only",
  "guardian who may only collect",
  "guardian of the past",
  "blocked guardian",
  "carer",
  "manager",
  "manager before the second step",
  "carer of another location",
  "colleague of the past",
  "stranger",
  "nobody",
] as const;

export function askersOf({ here, there, staff, former, families }: Town): Asker[] {
  const { own, neighbour, far } = families;
  const kids = [own.kid.id, neighbour.kid.id];
  const adultsOf = ({ kid: _, ...adults }: Household) => Object.values(adults).map((adult) => adult.id);
  const self = (personId: string) => ({
    self: [personId],
    contact: [personId],
    accounts: [personId],
    money: [personId],
  });
  const team = [staff.here.carer.id, staff.here.manager.id, former.id];
  const dealt = [...adultsOf(own), ...adultsOf(neighbour), ...team];
  const atWork = (personId: string) => ({
    ...self(personId),
    daily: kids,
    medical: kids,
    file: kids,
    address: kids,
    consents: kids,
    contact: dealt,
    place: [here.id],
    news: [here.id, "all"],
    terms: ["begun"],
  });
  const mine = [own.kid.id];
  const news = [here.id, "all"];
  /** Whoever was ever tied to a child, whatever became of it, and who works at a group. */
  const terms = ["begun"];
  return [
    {
      name: "parent",
      personId: own.holder.id,
      reach: {
        ...self(own.holder.id),
        terms,
        daily: mine,
        medical: mine,
        authority: mine,
        consents: mine,
        own: mine,
        news,
      },
      changes: [...anybody, ...ownData, ...asking, "consent", ...talks],
      removes: [],
      adds: { ...letters, ...reader },
    },
    {
      name: "guardian who sees daily life only",
      personId: own.informed.id,
      reach: { ...self(own.informed.id), terms, daily: mine, address: mine, own: mine, news },
      changes: [...anybody, ...talks],
      removes: [],
      adds: { ...letters, ...reader },
    },
    {
      name: "second parent",
      personId: own.second.id,
      reach: {
        ...self(own.second.id),
        terms,
        daily: mine,
        medical: mine,
        authority: mine,
        consents: mine,
        own: mine,
        news,
      },
      changes: [...anybody, ...ownData, ...asking, ...talks],
      removes: [],
      adds: { ...letters, ...reader },
    },
    {
      name: "guardian who may only collect",
      personId: own.collects.id,
      reach: { ...self(own.collects.id), terms },
      changes: anybody,
      removes: [],
      adds: letters,
    },
    {
      name: "guardian of the past",
      personId: own.past.id,
      reach: { ...self(own.past.id), terms },
      changes: anybody,
      removes: [],
      adds: letters,
    },
    {
      name: "colleague of the past",
      personId: former.id,
      reach: self(former.id),
      changes: anybody,
      removes: [],
      adds: letters,
    },
    {
      name: "blocked guardian",
      personId: own.blocked.id,
      reach: { ...self(own.blocked.id), terms },
      changes: anybody,
      removes: [],
      adds: letters,
    },
    {
      name: "carer",
      personId: staff.here.carer.id,
      reach: { ...atWork(staff.here.carer.id), inbox: [`${here.id} group`] },
      changes: [...anybody, ...works],
      removes: pictures,
      adds: worker,
    },
    {
      name: "manager",
      personId: staff.here.manager.id,
      sessionId: staff.here.manager.actor.sessionId,
      reach: {
        ...atWork(staff.here.manager.id),
        accounts: dealt,
        desk: kids,
        manages: [here.id],
        inbox: [`${here.id} group`, `${here.id} location`],
      },
      changes: [
        ...anybody,
        ...works,
        "account",
        "child",
        "child_health",
        ...familyFile,
        "person_contact",
        "change_request",
        "family_document",
        "guardianship",
        "care_request",
        "care_request_slot",
        "placement",
        "news",
      ],
      removes: [
        ...familyFile.filter((table) => table !== "child_profile"),
        "group_closure",
        ...pictures,
        "placement",
      ],
      adds: { ...letters, ...reader, ...registers },
    },
    {
      name: "manager before the second step",
      personId: staff.here.manager.id,
      reach: self(staff.here.manager.id),
      changes: anybody,
      removes: [],
      adds: letters,
    },
    {
      name: "carer of another location",
      personId: staff.there.carer.id,
      reach: {
        ...self(staff.there.carer.id),
        daily: [far.kid.id],
        medical: [far.kid.id],
        file: [far.kid.id],
        address: [far.kid.id],
        consents: [far.kid.id],
        contact: [...adultsOf(far), staff.there.carer.id, staff.there.manager.id],
        place: [there.id],
        terms,
        news: [there.id, "all"],
        inbox: [`${there.id} group`],
      },
      changes: [...anybody, ...works],
      removes: pictures,
      adds: worker,
    },
    { name: "stranger", personId: randomUUID(), reach: {}, changes: [], removes: [], adds: letters },
    { name: "nobody", personId: "", reach: {}, changes: [], removes: [], adds: {} },
  ];
}

import { accountKinds } from "../outbox/account";
import { careRequestKinds } from "../outbox/care-request";
import { changeRequestKinds } from "../outbox/change-request";
import { type Kind, type Lane, letter } from "../outbox/kind";
import { messageKinds } from "../outbox/messages";
import { organisationKinds } from "../outbox/organisation";
import { paperKinds } from "../outbox/papers";
import { photoKinds } from "../outbox/photo";

/** Closed list of planned effects, one file per domain. They carry ids only: texts are read fresh when it is sent. */
const kinds = {
  ...accountKinds,
  ...careRequestKinds,
  ...changeRequestKinds,
  ...messageKinds,
  ...organisationKinds,
  ...paperKinds,
  ...photoKinds,
  /** To somebody who wants one letter a day. */
  "mail.daily-summary": letter<{ personId: string; day: string }>({ first: false }),
};

type Kinds = typeof kinds;
export type OutboxKind = keyof Kinds;
export type OutboxPayloads = { [Name in OutboxKind]: NonNullable<Kinds[Name]["payload"]> };

type Played<Role extends string> = {
  [Name in OutboxKind]: Kinds[Name]["role"] extends Role ? Name : never;
}[OutboxKind];

/** What happened: told to whom it concerns when the worker comes to it. */
export type EventKind = Played<"event">;
/** Letters that only say that something is there, to one person: these obey that person's wishes and rights. */
export type NoticeKind = Played<"notice">;
export type LetterKind = Played<"notice" | "letter">;

const every = Object.entries(kinds) as [OutboxKind, Kind<Record<string, string>, "event" | "notice">][];
const namesOf = (found: typeof every) => found.map(([name]) => name);

export const kindsOfLane = (lane: Lane): OutboxKind[] =>
  namesOf(every.filter(([, one]) => one.lane === lane));
export const eventKinds = namesOf(every.filter(([, one]) => one.role === "event")) as EventKind[];
export const noticeKinds = namesOf(every.filter(([, one]) => one.role === "notice")) as NoticeKind[];

/** Somebody waits for these at the screen. */
export const firstKinds = namesOf(every.filter(([, one]) => one.first));

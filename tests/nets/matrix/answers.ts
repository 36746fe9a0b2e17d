import { type Kind, kinds } from "../built/people";
import type { Target, Whose } from "../built/world/world";

/** 200, 404, 401, or where one is led to; "login" remembers the page. */
export type Answer = "ok" | "gone" | "denied" | "refused" | "post only" | "login" | `/${string}`;
export type Answers = Record<Kind, Answer>;
export type Seen = Partial<Record<Kind, readonly Whose[]>>;
export type Thing = { id: (target: Target) => string; sees: Seen };
export type Route = { answers: Answers } & (
  | { id?: undefined }
  /** `also`: other things behind the same address. */
  | (Thing & { rest?: string; also?: readonly Thing[] })
);

export const everybody = (answer: Answer): Answers =>
  Object.fromEntries(kinds.map((kind) => [kind, answer])) as Answers;
export const open = everybody("ok");
export const gone = everybody("gone");

export const parents: Answers = {
  anonymous: "login",
  parent: "ok",
  otherParent: "ok",
  blocked: "/no-child",
  carer: "/team/today",
  otherCarer: "/team/today",
  manager: "/team/today",
  otherManager: "/team/today",
  halfManager: "/account/second-factor",
  office: "/team/start",
  admin: "/team/start",
};
export const home: Answers = { ...everybody("/"), anonymous: "login", halfManager: "/account/second-factor" };
export const managers = { manager: "ok", otherManager: "ok" } as const;
export const office = { office: "ok", admin: "ok" } as const;
export const carers = { carer: "ok", otherCarer: "ok" } as const;
export const signedIn: Answers = { ...open, anonymous: "login" };
/** Files are never there for who may not have them; nobody is led anywhere. */
export const files: Answers = { ...open, anonymous: "gone", blocked: "gone", halfManager: "gone" };

export const here: readonly Whose[] = ["own", "neighbour"];
export const there: readonly Whose[] = ["far"];
export const all: readonly Whose[] = ["own", "neighbour", "far"];
export const byFamily: Seen = { parent: ["own"], otherParent: there };
export const byCarers: Seen = { carer: here, otherCarer: there };
export const byManagers: Seen = { manager: here, otherManager: there };
export const byOffice: Seen = { office: all, admin: all };

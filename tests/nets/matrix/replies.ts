import { randomUUID } from "node:crypto";
import type { RefusalCode } from "@/lib/texts/refusals";
import { type Kind, kinds } from "../built/people";
import type { Target } from "../built/world/world";
import { byCarers, byManagers, byOffice, type Seen } from "./answers";

export type Fields = Record<string, string | readonly string[]>;
/** Where one is led to, that it was done, the code of a refusal, or "stays": the same page as before. */
export type Reply = "done" | "stays" | `/${string}` | RefusalCode | "invalidFields";
export type Action =
  /** About things of others: `may` says who on whose; everybody else is refused and nothing changes. */
  | { fields: (target: Target) => Fields; may: Seen; works: Kind; leaves?: "cookie" }
  /**
   * About the one who asks and nobody else: what each signed-in kind is answered, and which tables change with
   * "done" or a page. `works`: who proves it with other fields, where those of the row are refused for all.
   */
  | {
      self: Fields;
      replies: Record<Exclude<Kind, "anonymous">, Reply>;
      changes: readonly string[];
      works?: { as: Exclude<Kind, "anonymous">; fields: Fields; reply: Reply; changes: readonly string[] };
    }
  /** For people who are not signed in: without the right secret nothing changes. */
  | { public: Fields };

export const note = { kind: "note", at: "09:30", text: "Buiten gespeeld" };
export const said = () => ({ sendKey: randomUUID(), body: "Dag" });
export const read = ({ conversationId }: Target): Fields => ({ conversationId, seen: "2" });
export const readUnread = ({ unreadId }: Target): Fields => ({ conversationId: unreadId, seen: "2" });
export const passwords = { password: "wandelen langs de Dommel", passwordAgain: "wandelen langs de Dommel" };
export const work: Seen = { ...byCarers, ...byManagers };
export const decide: Seen = { ...byManagers, ...byOffice };
/** The demonstration's (scripts/seed/logins.ts). */
export const currentPassword = "klaproos-fiets-wolken";
export type Replies = Record<Exclude<Kind, "anonymous">, Reply>;
export const everyone = (reply: Reply): Replies => {
  const { anonymous: _, ...replies } = Object.fromEntries(kinds.map((kind) => [kind, reply])) as Record<
    Kind,
    Reply
  >;
  return replies;
};
/** Whose work needs a second factor has one; parents and carers of the demonstration have none. */
export const onlyWithSecondFactor = (reply: Reply, other: Reply): Replies => ({
  ...everyone(other),
  ...{ manager: reply, otherManager: reply, halfManager: reply, office: reply, admin: reply },
});
export const wrongPassword = everyone("currentPasswordWrong");
export const link = { token: "a".repeat(43), ...passwords };

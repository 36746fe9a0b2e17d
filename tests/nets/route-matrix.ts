import { randomUUID } from "node:crypto";
import { noticeTopics } from "@/db/schema/change-request";
import type { RefusalCode } from "@/lib/texts/refusals";
import { photoOf } from "./built/files";
import { type Kind, kinds } from "./built/people";
import type { Target, Whose } from "./built/world/world";

/**
 * Who gets what from every address and every action of the built portal. An address or action that the build
 * has and this file has not fails the net, and so does a line here that the build no longer has.
 *
 * A new page: one line in `routes`. With an id in its path: also `id` (add the thing to built/world/) and
 * `sees`. A new action: one line in `actions` with what its form sends, who may on whose things, and `works`,
 * the one who proves that it does something at all.
 */

/** 200, 404, 401, or where one is led to; "login" remembers the page. */
export type Answer = "ok" | "gone" | "denied" | "refused" | "post only" | "login" | `/${string}`;
type Answers = Record<Kind, Answer>;
type Seen = Partial<Record<Kind, readonly Whose[]>>;
type Thing = { id: (target: Target) => string; sees: Seen };
export type Route = { answers: Answers } & (
  | { id?: undefined }
  /** `also`: other things behind the same address. */
  | (Thing & { rest?: string; also?: readonly Thing[] })
);

const everybody = (answer: Answer): Answers =>
  Object.fromEntries(kinds.map((kind) => [kind, answer])) as Answers;
const open = everybody("ok");
const gone = everybody("gone");

const parents: Answers = {
  anonymous: "login",
  parent: "ok",
  otherParent: "ok",
  blocked: "/no-child",
  carer: "/staff/today",
  otherCarer: "/staff/today",
  manager: "/staff/today",
  otherManager: "/staff/today",
  halfManager: "/account/second-factor",
  office: "/staff/requests",
  admin: "/staff/requests",
};
const home: Answers = { ...everybody("/"), anonymous: "login", halfManager: "/account/second-factor" };
const managers = { manager: "ok", otherManager: "ok" } as const;
const office = { office: "ok", admin: "ok" } as const;
const carers = { carer: "ok", otherCarer: "ok" } as const;
const signedIn: Answers = { ...open, anonymous: "login" };
/** Files are never there for who may not have them; nobody is led anywhere. */
const files: Answers = { ...open, anonymous: "gone", blocked: "gone", halfManager: "gone" };

const here: readonly Whose[] = ["own", "neighbour"];
const there: readonly Whose[] = ["far"];
const all: readonly Whose[] = ["own", "neighbour", "far"];
const byFamily: Seen = { parent: ["own"], otherParent: there };
const byCarers: Seen = { carer: here, otherCarer: there };
const byManagers: Seen = { manager: here, otherManager: there };
const byOffice: Seen = { office: all, admin: all };

export const routes: Record<string, Route> = {
  "/": { answers: { ...parents } },
  "/logbook": { answers: parents },
  "/planning": { answers: parents },
  "/planning/closures": { answers: parents },
  "/planning/requests": { answers: parents },
  "/planning/requests/new": { answers: parents },
  "/planning/requests/(.)new": { answers: parents },
  "/photos": { answers: parents },
  "/photos/consents": { answers: parents },
  "/photos/[id]": { answers: parents, id: (target) => target.photoId, sees: byFamily },

  "/messages": { answers: parents },
  "/messages/new": { answers: parents },
  "/messages/[id]": { answers: parents, id: (target) => target.conversationId, sees: byFamily },
  "/news": { answers: parents },
  "/news/[id]": {
    answers: parents,
    id: (target) => target.newsId,
    sees: { parent: here, otherParent: there },
  },
  "/child": { answers: parents },
  "/child/change": { answers: parents },
  "/child/documents": { answers: parents },
  "/child/documents/[id]": { answers: parents, id: (target) => target.paperId, sees: byFamily },

  "/staff/today": { answers: { ...home, ...carers, ...managers } },
  "/staff/today/write": { answers: { ...home, ...carers, ...managers } },
  "/staff/children/[childId]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    sees: { ...byCarers, ...byManagers },
  },
  "/staff/children/[childId]/sheet": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    rest: "/sheet",
    sees: { ...byCarers, ...byManagers },
  },
  "/staff/roster": { answers: { ...home, ...carers, ...managers, ...office } },
  "/staff/requests": { answers: { ...home, ...managers, ...office } },
  "/staff/photos": { answers: { ...home, ...carers, ...managers } },
  "/staff/photos/upload": { answers: { ...home, ...carers, ...managers } },
  "/staff/photos/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.photoId,
    sees: { ...byCarers, ...byManagers },
  },
  "/staff/photos/batch/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.batchId,
    sees: { ...byCarers, ...byManagers },
  },

  "/staff/messages": { answers: { ...home, ...carers, ...managers } },
  "/staff/messages/new": { answers: { ...home, ...carers, ...managers } },
  "/staff/messages/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.conversationId,
    sees: { ...byCarers, ...byManagers },
  },
  "/staff/messages/mailings/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.mailingId,
    sees: { ...byCarers, ...byManagers },
  },
  "/staff/news": { answers: { ...home, ...carers, ...managers } },

  "/office/changes": { answers: { ...home, ...managers, ...office } },
  "/office/changes/[id]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.changes.accept,
    sees: { ...byManagers, ...byOffice },
  },
  "/office/messages": { answers: { ...home, ...office } },
  "/office/messages/new": { answers: { ...home, ...office } },
  "/office/messages/[id]": {
    answers: { ...home, ...office },
    id: (target) => target.conversationId,
    sees: byOffice,
  },
  "/office/messages/mailings/[id]": {
    answers: { ...home, ...office },
    id: (target) => target.mailingId,
    sees: byOffice,
  },
  "/office/news": { answers: { ...home, ...office } },
  "/office/families": { answers: { ...home, ...managers, ...office } },
  "/office/families/[childId]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    sees: { ...byManagers, ...byOffice },
  },
  "/office/people/objections": { answers: { ...home, ...office } },
  "/office/people": { answers: { ...home, ...managers, ...office } },
  "/office/settings": { answers: { ...home, admin: "ok" } },
  "/office/outbox": { answers: { ...home, ...office } },
  "/office/alarms": { answers: { ...home, admin: "ok" } },

  "/account": { answers: signedIn },
  /** Not while an earlier wish waits, as that of both parents does (built/world/). */
  "/account/change": { answers: { ...signedIn, parent: "/account", otherParent: "/account" } },
  "/account/security": { answers: signedIn },
  "/account/second-factor": { answers: signedIn },
  /** Whoever pays, whether or not a child is seen. */
  "/account/invoices": { answers: signedIn },
  "/account/invoices/[id]": {
    answers: signedIn,
    id: (target) => target.invoiceId,
    sees: { ...byFamily, ...byOffice },
  },
  "/no-child": { answers: { ...signedIn, parent: "/", otherParent: "/" } },

  "/login": { answers: { ...everybody("/"), anonymous: "ok" } },
  "/login/second-factor": { answers: everybody("/login") },
  "/forgot-password": { answers: open },
  "/signed-out": { answers: open },
  /** A link is a secret, not an id: without the right one everybody is told that it no longer works. */
  "/invitation/[token]": { answers: open, id: () => "x", sees: {} },
  "/confirm-email/[token]": { answers: open, id: () => "x", sees: {} },
  "/object-email/[token]": { answers: open, id: () => "x", sees: {} },
  "/log-in-link/[token]": { answers: open, id: () => "x", sees: {} },
  "/reset-password/[token]": { answers: open, id: () => "x", sees: {} },

  "/api/files/photos/[id]/[size]": {
    answers: files,
    id: (target) => target.photoId,
    rest: "/large",
    sees: { ...byFamily, ...byCarers, ...byManagers, ...byOffice },
  },
  "/api/files/documents/[id]": {
    answers: files,
    id: (target) => target.paperId,
    sees: { ...byFamily, ...byOffice },
  },
  "/api/files/attachments": { answers: everybody("post only") },
  "/api/files/attachments/[id]": {
    answers: files,
    id: ({ attachments }) => attachments.message,
    sees: { ...byFamily, ...byCarers, ...byManagers, ...byOffice },
    also: [
      {
        id: ({ attachments }) => attachments.news,
        sees: { parent: here, otherParent: there, ...byCarers, ...byManagers, ...byOffice },
      },
      /** Not sent yet: whoever put it in, and nobody else. */
      { id: ({ attachments }) => attachments.waiting, sees: byFamily },
    ],
  },
  "/api/files/direct": { answers: everybody("post only") },
  "/api/files/archive": { answers: gone },
  "/api/files/upload": { answers: { ...gone, anonymous: "denied" } },
  "/api/cron/outbox": { answers: gone },
  "/api/health": { answers: open },
  "/api/ready": { answers: open },

  /** The letters of a demonstration, whose people are invented; elsewhere the mailbox is not there. */
  "/dev/mailbox": { answers: open },
  "/dev/mailbox/[id]": { answers: gone, id: () => "x", sees: {} },

  "/manifest.webmanifest": { answers: open },
  "/_not-found": { answers: gone },
};

type Fields = Record<string, string | readonly string[]>;
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

const note = { kind: "note", at: "09:30", text: "Buiten gespeeld" };
const said = () => ({ sendKey: randomUUID(), body: "Dag" });
const read = ({ conversationId }: Target): Fields => ({ conversationId, seen: "2" });
const readUnread = ({ unreadId }: Target): Fields => ({ conversationId: unreadId, seen: "2" });
const passwords = { password: "wandelen langs de Dommel", passwordAgain: "wandelen langs de Dommel" };
const work: Seen = { ...byCarers, ...byManagers };
const decide: Seen = { ...byManagers, ...byOffice };
/** The demonstration's (scripts/seed/logins.ts). */
const currentPassword = "klaproos-fiets-wolken";
type Replies = Record<Exclude<Kind, "anonymous">, Reply>;
const everyone = (reply: Reply): Replies => {
  const { anonymous: _, ...replies } = Object.fromEntries(kinds.map((kind) => [kind, reply])) as Record<
    Kind,
    Reply
  >;
  return replies;
};
/** Whose work needs a second factor has one; parents and carers of the demonstration have none. */
const onlyWithSecondFactor = (reply: Reply, other: Reply): Replies => ({
  ...everyone(other),
  ...{ manager: reply, otherManager: reply, halfManager: reply, office: reply, admin: reply },
});
const wrongPassword = everyone("currentPasswordWrong");
const link = { token: "a".repeat(43), ...passwords };

export const actions: Record<string, Action> = {
  askForCareChangeAction: {
    fields: (target) => ({
      childId: target.childId,
      sendKey: randomUUID(),
      kind: "absent",
      date1: target.askDay,
    }),
    may: byFamily,
    works: "parent",
  },
  withdrawCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.withdraw }),
    may: byFamily,
    works: "parent",
  },
  takeBackAbsenceAction: {
    fields: (target) => ({ absenceId: target.absenceId }),
    may: byFamily,
    works: "parent",
  },
  restoreCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.restore }),
    may: byFamily,
    works: "parent",
  },
  restoreAbsenceAction: {
    fields: (target) => ({ absenceId: target.takenBackId }),
    may: byFamily,
    works: "parent",
  },
  answerConsentAction: {
    fields: (target) => ({ childId: target.childId, purpose: "website", allowed: target.otherAnswer }),
    may: byFamily,
    works: "parent",
  },
  chooseChildAction: {
    fields: (target) => ({ childId: target.childId }),
    may: byFamily,
    works: "parent",
    leaves: "cookie",
  },
  endSessionAction: {
    fields: (target) => ({ sessionId: target.sessionId }),
    may: byFamily,
    works: "parent",
  },

  writeLogEntryAction: {
    fields: (target) => ({ ...note, batchId: randomUUID(), child: target.childId, day: target.day }),
    may: work,
    works: "carer",
  },
  sendDraftAction: {
    fields: (target) => ({
      ...note,
      batchId: randomUUID(),
      child: target.childId,
      day: target.day,
    }),
    may: work,
    works: "manager",
  },
  stopNapAction: { fields: (target) => ({ entryId: target.entries.nap }), may: work, works: "carer" },
  editLogEntryAction: {
    fields: (target) => ({ ...note, entryId: target.entries.edit, version: "1" }),
    may: byCarers,
    works: "carer",
  },
  removeLogEntryAction: {
    fields: (target) => ({ entryId: target.entries.remove, childId: target.childId, day: target.day }),
    may: work,
    works: "manager",
  },
  removeEntriesAction: {
    fields: (target) => ({ entryId: target.entries.removeMany }),
    may: work,
    works: "carer",
  },
  restoreEntriesAction: {
    fields: (target) => ({ entryId: target.entries.restore }),
    may: work,
    works: "carer",
  },

  approveCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.approve, despiteFull: "on" }),
    may: decide,
    works: "manager",
  },
  rejectCareRequestAction: {
    fields: (target) => ({ requestId: target.requests.reject, reason: "De groep is vol." }),
    may: decide,
    works: "office",
  },

  describePhotoAction: {
    fields: (target) => ({
      photoId: target.photoId,
      caption: "In de zandbak",
      childIds: target.childId,
      version: `${target.photoVersion}`,
    }),
    may: work,
    works: "carer",
  },
  linkChildrenAction: {
    fields: (target) => ({ photoIds: target.linkId, childIds: target.childId }),
    may: work,
    works: "carer",
  },
  removePhotosAction: { fields: (target) => ({ photoIds: target.spareId }), may: work, works: "manager" },

  startConversationAction: {
    fields: (target) => ({ ...said(), childId: target.childId, to: "group", subject: "Vraag" }),
    may: byFamily,
    works: "parent",
  },
  answerAsParentAction: {
    fields: (target) => ({ ...said(), ...read(target) }),
    may: byFamily,
    works: "parent",
  },
  markReadAsParentAction: { fields: readUnread, may: byFamily, works: "parent" },
  muteConversationAction: {
    fields: (target) => ({ conversationId: target.conversationId, muted: "yes" }),
    may: byFamily,
    works: "parent",
  },
  recallMessageAction: { fields: ({ messageId }) => ({ messageId }), may: byFamily, works: "parent" },
  markNewsReadAction: {
    fields: ({ newsId }) => ({ newsId }),
    may: { parent: here, otherParent: there },
    works: "parent",
  },
  writeToFamiliesAction: {
    fields: ({ childId }) => ({ ...said(), audience: `child:${childId}`, subject: "Vraag", area: "staff" }),
    may: { ...work, ...byOffice },
    works: "carer",
  },
  answerAsStaffAction: {
    fields: (target) => ({ ...said(), ...read(target) }),
    may: { ...work, ...byOffice },
    works: "carer",
  },
  markReadAsStaffAction: { fields: readUnread, may: { ...work, ...byOffice }, works: "carer" },
  recallAsStaffAction: {
    fields: ({ staffMessageId }) => ({ messageId: staffMessageId }),
    may: byCarers,
    works: "carer",
  },
  recallMailingAction: {
    fields: ({ mailingId }) => ({ mailingId, area: "staff" }),
    may: byCarers,
    works: "carer",
  },
  publishNewsAction: {
    fields: ({ locationId }) => ({ ...said(), locationId, title: "Studiedag" }),
    may: decide,
    works: "manager",
  },
  withdrawNewsAction: {
    fields: ({ spareNewsId }) => ({ newsId: spareNewsId }),
    may: decide,
    works: "manager",
  },

  restoreNewsAction: {
    fields: ({ withdrawnNewsId }) => ({ newsId: withdrawnNewsId }),
    may: decide,
    works: "manager",
  },

  requestChildChangeAction: {
    fields: ({ childId }) => ({ childId, school: "De Regenboog" }),
    may: byFamily,
    works: "parent",
  },
  withdrawChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.withdraw }),
    may: byFamily,
    works: "parent",
  },
  restoreChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.restore }),
    may: byFamily,
    works: "parent",
  },
  acceptChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.accept, overwrite: "on" }),
    may: decide,
    works: "manager",
  },
  rejectChangeAction: {
    fields: ({ changes }) => ({ requestId: changes.reject, reason: "Dit nummer klopt niet." }),
    may: decide,
    works: "office",
  },

  invitePersonAction: {
    fields: (target) => ({
      personId: target.adults.uninvited,
      email: `new-${target.adults.uninvited}@example.test`,
    }),
    may: decide,
    works: "manager",
  },
  resendInvitationAction: {
    fields: (target) => ({ personId: target.adults.invited }),
    may: decide,
    works: "manager",
  },
  deactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.active }),
    may: decide,
    works: "manager",
  },
  reactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.deactivated }),
    may: decide,
    works: "office",
  },
  setBlockedTextAction: {
    fields: () => ({ blockedText: "Belt u ons even op 040 212 34 50.", version: "1" }),
    may: { admin: [...all, "nowhere"] },
    works: "admin",
  },
  decideObjectionAction: {
    fields: (target) => ({ switchId: target.switchId, decision: "kept", note: "Gebeld." }),
    may: byOffice,
    works: "office",
  },
  retryDeadLetterAction: {
    fields: (target) => ({ outboxId: target.deadLetterId }),
    may: byOffice,
    works: "office",
  },
  answerAlarmAction: {
    fields: (target) => ({ alarmId: target.alarmId, note: "Gebeld, het was een vergissing." }),
    may: { admin: all },
    works: "admin",
  },

  requestOwnChangeAction: {
    self: { phone: "0612345678" },
    replies: everyone("/account?sent=1"),
    changes: ["change_field", "change_request"],
  },
  /** Whoever pays has one. */
  revealOwnNumberAction: {
    self: { field: "iban" },
    replies: { ...everyone("notFound"), parent: "done", otherParent: "done" },
    changes: [],
  },
  setNotificationWishesAction: {
    self: Object.fromEntries(noticeTopics.map((topic) => [topic, "never"])),
    replies: everyone("done"),
    changes: ["notification_wish"],
  },
  changeEmailAction: {
    self: { email: "new@example.test", currentPassword: "x" },
    replies: wrongPassword,
    changes: [],
    works: {
      as: "parent",
      fields: { email: "new@example.test", currentPassword },
      reply: "done",
      changes: ["email_change"],
    },
  },
  beginSecondFactorAction: {
    self: {},
    replies: onlyWithSecondFactor("stays", "/account/second-factor?begun=[id]"),
    changes: ["credential"],
  },
  enrolSecondFactorAction: {
    self: { code: "123456", currentPassword: "x" },
    replies: wrongPassword,
    changes: [],
  },
  replaceRecoveryCodesAction: {
    self: { currentPassword: "x" },
    replies: { ...wrongPassword, halfManager: "secondStepFirst" },
    changes: [],
    works: {
      as: "manager",
      fields: { currentPassword },
      reply: "/account/second-factor",
      changes: ["recovery_code"],
    },
  },
  removeSecondFactorAction: {
    self: { currentPassword: "x" },
    replies: onlyWithSecondFactor("secondFactorNeeded", "currentPasswordWrong"),
    changes: [],
  },
  codesKeptAction: { self: {}, replies: everyone("/account/security"), changes: [] },
  changePasswordAction: {
    self: { currentPassword: "x", ...passwords },
    replies: wrongPassword,
    changes: [],
    works: {
      as: "otherCarer",
      fields: { currentPassword, ...passwords },
      reply: "done",
      changes: ["credential", "session"],
    },
  },
  endOtherSessionsAction: { self: {}, replies: everyone("/account/security"), changes: ["session"] },

  signOutAction: { public: {} },
  chooseLanguageAction: { public: { language: "en" } },
  signInAction: { public: { email: "eva@example.test", password: "x" } },
  passSecondFactorAction: { public: { code: "123456" } },
  signInDemoAction: { public: { personId: randomUUID() } },
  requestPasswordResetAction: { public: { email: "nobody@example.test" } },
  objectToEmailAction: { public: { token: link.token } },
  passLogInLinkAction: { public: { token: link.token } },
  confirmEmailAction: { public: { token: link.token } },
  acceptInvitationAction: { public: link },
  resetPasswordAction: { public: link },
};

/**
 * What addresses that are no page are sent: who is answered `yes` about whose things, what the others are
 * answered, and which table changes with a `yes`. From a page of somebody else everybody is as if not signed in.
 */
export type Sending = {
  path: string;
  send: (target: Target, own: Target) => Promise<{ query?: Fields; body?: Buffer | FormData }>;
  method?: "GET";
  may: Seen;
  yes: Answer;
  no: Answers;
  changes?: "photo" | "attachment";
  /** Only reads: nothing to gain by sending it from elsewhere. */
  fromAnywhere?: true;
};

const formOf = (fields: Record<string, string | Blob | readonly string[]>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat() as (string | Blob)[]) form.append(name, one);
  return form;
};
const photoFile = async () =>
  new File([new Uint8Array(await photoOf())], "IMG_1.jpg", { type: "image/jpeg" });
const unlessSignedIn: Answers = { ...gone, anonymous: "denied" };
/** Whoever may write to somebody may put in a file, whatever it will be about. */
const writers: Seen = Object.fromEntries(
  kinds
    .filter((kind) => kind !== "anonymous" && kind !== "blocked" && kind !== "halfManager")
    .map((kind) => [kind, [...all, "nowhere"]]),
);

export const sendings: Record<string, Sending> = {
  "one photo": {
    path: "/api/files/upload",
    send: async ({ locationId }) => ({
      query: { batchId: randomUUID(), locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" },
      body: await photoOf(),
    }),
    may: work,
    yes: "ok",
    no: unlessSignedIn,
    changes: "photo",
  },
  "a photo for somebody else's series": {
    path: "/api/files/upload",
    send: async ({ locationId, strangeBatchId: batchId }) => ({
      query: { batchId, locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" },
      body: await photoOf(),
    }),
    may: {},
    yes: "ok",
    no: unlessSignedIn,
  },
  "a place in the bucket for a photo": {
    path: "/api/files/direct",
    send: async ({ locationId }) => ({ query: { for: "photo", locationId, bytes: "9", type: "image/jpeg" } }),
    may: work,
    yes: "ok",
    no: unlessSignedIn,
  },
  "a place in the bucket for a file of a message": {
    path: "/api/files/direct",
    send: async () => ({ query: { for: "attachment", bytes: "9", type: "application/pdf" } }),
    may: writers,
    yes: "ok",
    no: unlessSignedIn,
  },
  "photos in a form": {
    path: "/api/files/upload",
    send: async ({ locationId }) => ({
      body: formOf({ batchId: randomUUID(), locationId, files: await photoFile() }),
    }),
    may: work,
    yes: "/staff/photos/batch/[id]",
    no: {
      ...everybody("/staff/photos/upload?problem=refused"),
      anonymous: "/login?next=/staff/photos/upload",
    },
    changes: "photo",
  },
  "what became of a series": {
    path: "/api/files/upload",
    method: "GET",
    send: async ({ strangeBatchId }) => ({ query: { batchId: strangeBatchId } }),
    may: {},
    yes: "ok",
    /** An empty list, as of a series that is not there. */
    no: { ...open, anonymous: "denied" },
    fromAnywhere: true,
  },
  "a file for a message": {
    path: "/api/files/attachments",
    send: async () => ({ query: { name: "IMG_1.jpg" }, body: await photoOf() }),
    may: writers,
    yes: "ok",
    no: { ...everybody("refused"), anonymous: "denied" },
    changes: "attachment",
  },
  "a file for a message in a form": {
    path: "/api/files/attachments",
    send: async () => ({ query: { back: "/messages/new" }, body: formOf({ file: await photoFile() }) }),
    may: writers,
    yes: "/messages/new?attachment=[id]",
    no: { ...everybody("/messages/new?problem=notAllowed"), anonymous: "/login?next=%2Fmessages%2Fnew" },
    changes: "attachment",
  },
  "the photos of a month": {
    path: "/api/files/archive",
    method: "GET",
    send: async ({ childId: child, photoMonth: month }) => ({ query: { child, month } }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
  "chosen photos": {
    path: "/api/files/archive",
    send: async ({ childId: child, photoId }) => ({ body: formOf({ child, photoIds: [photoId] }) }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
  "another family's photo as if of the own child": {
    path: "/api/files/archive",
    send: async ({ photoId }, { childId: child }) => ({ body: formOf({ child, photoIds: [photoId] }) }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
};

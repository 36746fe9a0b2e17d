import { kinds } from "../../built/people";
import {
  all,
  byCarers,
  byFamily,
  byManagers,
  byOffice,
  everybody,
  files,
  gone,
  here,
  open,
  type Route,
  there,
} from "../answers";

const families = { parent: all, otherParent: all, blocked: all };
const workers = { carer: all, otherCarer: all, manager: all, otherManager: all };

export const filesRoutes: Record<string, Route> = {
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
  "/api/files/family-documents/[id]": {
    answers: files,
    id: ({ papersInFile }) => papersInFile.shared,
    sees: { ...byFamily, ...byCarers, ...byManagers, ...byOffice },
    also: [
      { id: ({ papersInFile }) => papersInFile.group, sees: { ...byCarers, ...byManagers, ...byOffice } },
      { id: ({ papersInFile }) => papersInFile.desk, sees: { ...byManagers, ...byOffice } },
    ],
  },
  "/api/files/portraits": { answers: everybody("post only") },
  "/api/files/portraits/[id]/[size]": {
    answers: files,
    id: ({ portraits }) => portraits.present,
    rest: "/small",
    sees: { ...byFamily, ...byCarers, ...byManagers, ...byOffice },
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
  /** In letters and on the log-in page: for everybody, as soon as it is one. */
  "/api/files/logo": { answers: everybody("post only") },
  "/api/files/logo/[hash]": {
    answers: open,
    id: ({ logo }) => logo.sha256,
    sees: Object.fromEntries(kinds.map((kind) => [kind, all])),
  },
  "/api/files/terms": { answers: everybody("post only") },
  "/api/files/terms/[id]": {
    answers: { ...files, blocked: "ok" },
    id: ({ terms }) => terms.held,
    sees: { ...families, ...workers, office: all, admin: all },
    also: [{ id: ({ terms }) => terms.coming, sees: byOffice }],
  },
  "/api/files/families": { answers: everybody("post only") },
  "/api/files/imports": { answers: everybody("post only") },
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

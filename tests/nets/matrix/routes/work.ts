import { all, byCarers, byManagers, byOffice, carers, home, managers, office, type Route } from "../answers";

const everybodyHere = { ...home, ...carers, ...managers, ...office };

export const workRoutes: Record<string, Route> = {
  "/work/today": { answers: { ...home, ...carers, ...managers } },
  "/work/today/write": { answers: { ...home, ...carers, ...managers } },
  "/work/children/[childId]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    sees: { ...byCarers, ...byManagers },
  },
  "/work/children/[childId]/sheet": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    rest: "/sheet",
    sees: { ...byCarers, ...byManagers },
  },
  "/work/roster": { answers: everybodyHere },
  "/work/requests": { answers: { ...home, ...managers, ...office } },
  "/work/photos": { answers: { ...home, ...carers, ...managers } },
  "/work/photos/upload": { answers: { ...home, ...carers, ...managers } },
  "/work/photos/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.photoId,
    sees: { ...byCarers, ...byManagers },
  },
  "/work/photos/batch/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.batchId,
    sees: { ...byCarers, ...byManagers },
  },
  "/work/messages": { answers: everybodyHere },
  "/work/messages/new": { answers: everybodyHere },
  "/work/messages/[id]": {
    answers: everybodyHere,
    id: (target) => target.conversationId,
    sees: { ...byCarers, ...byManagers, ...byOffice },
  },
  "/work/messages/mailings/[id]": {
    answers: everybodyHere,
    id: (target) => target.mailingId,
    sees: { ...byCarers, ...byManagers, ...byOffice },
  },
  "/work/news": { answers: everybodyHere },
  "/work/changes": { answers: { ...home, ...managers, ...office } },
  "/work/changes/[id]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.changes.accept,
    sees: { ...byManagers, ...byOffice },
  },
  "/work/families": { answers: { ...home, ...managers, ...office } },
  "/work/families/[childId]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    sees: { ...byManagers, ...byOffice },
  },
  "/work/people/objections": { answers: { ...home, ...office } },
  "/work/people/new": { answers: { ...home, admin: "ok" } },
  "/work/people/[id]": {
    answers: { ...home, admin: "ok" },
    id: (target) => target.adults.active,
    sees: { admin: all },
  },
  "/work/people": { answers: { ...home, ...managers, ...office } },
  "/work/setup": { answers: { ...home, admin: "ok" } },
  "/work/settings": { answers: { ...home, admin: "ok" } },
  "/work/outbox": { answers: { ...home, ...office } },
  "/work/alarms": { answers: { ...home, admin: "ok" } },
};

import { byCarers, byManagers, carers, home, managers, office, type Route } from "../answers";

export const staffRoutes: Record<string, Route> = {
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
};

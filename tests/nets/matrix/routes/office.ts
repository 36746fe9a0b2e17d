import { byManagers, byOffice, home, managers, office, type Route } from "../answers";

export const officeRoutes: Record<string, Route> = {
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
};

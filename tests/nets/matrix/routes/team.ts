import { all, byCarers, byManagers, byOffice, carers, home, managers, office, type Route } from "../answers";

const everybodyHere = { ...home, ...carers, ...managers, ...office };

/** How a location is arranged: a manager looks, the office changes it. */
const ofLocation: Route = {
  answers: { ...home, ...managers, ...office },
  id: (target) => target.locationId,
  sees: { ...byManagers, ...byOffice },
};
const changesLocation: Route = { ...ofLocation, answers: { ...home, ...office }, sees: byOffice };

export const teamRoutes: Record<string, Route> = {
  "/team/today": { answers: { ...home, ...carers, ...managers } },
  "/team/today/write": { answers: { ...home, ...carers, ...managers } },
  "/team/children/[childId]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    sees: { ...byCarers, ...byManagers },
  },
  "/team/children/[childId]/sheet": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.childId,
    rest: "/sheet",
    sees: { ...byCarers, ...byManagers },
  },
  "/team/roster": { answers: everybodyHere },
  "/team/start": { answers: { ...home, ...managers, ...office } },
  "/team/requests": { answers: { ...home, ...managers, ...office } },
  "/team/photos": { answers: { ...home, ...carers, ...managers } },
  "/team/photos/upload": { answers: { ...home, ...carers, ...managers } },
  "/team/photos/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.photoId,
    sees: { ...byCarers, ...byManagers },
  },
  "/team/photos/batch/[id]": {
    answers: { ...home, ...carers, ...managers },
    id: (target) => target.batchId,
    sees: { ...byCarers, ...byManagers },
  },
  "/team/messages": { answers: everybodyHere },
  "/team/messages/new": { answers: everybodyHere },
  "/team/messages/[id]": {
    answers: everybodyHere,
    id: (target) => target.conversationId,
    sees: { ...byCarers, ...byManagers, ...byOffice },
  },
  "/team/messages/mailings/[id]": {
    answers: everybodyHere,
    id: (target) => target.mailingId,
    sees: { ...byCarers, ...byManagers, ...byOffice },
  },
  "/team/news": { answers: everybodyHere },
  "/team/changes": { answers: { ...home, ...managers, ...office } },
  "/team/changes/[id]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.changes.accept,
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families": { answers: { ...home, ...managers, ...office } },
  "/team/families/new": { answers: { ...home, ...managers, ...office } },
  "/team/families/export": { answers: { ...home, ...office } },
  "/team/families/import": { answers: { ...home, ...office } },
  "/team/families/import/[id]": {
    answers: { ...home, ...office },
    id: ({ importFiles }) => importFiles.map,
    sees: byOffice,
  },
  "/team/families/[childId]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families/[childId]/edit": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    rest: "/edit",
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families/[childId]/place": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    rest: "/place",
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families/[childId]/leave": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    rest: "/leave",
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families/[childId]/opened": {
    answers: { ...home, ...office },
    id: (target) => target.childId,
    rest: "/opened",
    sees: byOffice,
  },
  "/team/families/[childId]/adults": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.childId,
    rest: "/adults",
    sees: { ...byManagers, ...byOffice },
  },
  "/team/families/ties/[id]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.ties.change,
    sees: { ...byManagers, ...byOffice },
  },
  "/team/people/objections": { answers: { ...home, ...office } },
  "/team/people/new/several": { answers: { ...home, admin: "ok" } },
  "/team/people/new": { answers: { ...home, admin: "ok" } },
  "/team/people/[id]": {
    answers: { ...home, admin: "ok" },
    id: (target) => target.adults.active,
    sees: { admin: all },
  },
  "/team/people": { answers: { ...home, ...managers, ...office } },
  "/team/setup": { answers: { ...home, admin: "ok" } },
  "/team/settings": { answers: { ...home, ...managers, ...office } },
  "/team/settings/organisation": { answers: { ...home, admin: "ok" } },
  "/team/settings/alarms": { answers: { ...home, admin: "ok" } },
  "/team/settings/closures": { answers: { ...home, ...managers, ...office } },
  "/team/settings/locations/new": { answers: { ...home, ...office } },
  "/team/settings/locations/[id]": { ...ofLocation, rest: "" },
  "/team/settings/locations/[id]/groups": { ...ofLocation, rest: "/groups" },
  "/team/settings/locations/[id]/closures": { ...ofLocation, rest: "/closures" },
  "/team/settings/locations/[id]/address": { ...changesLocation, rest: "/address" },
  "/team/settings/locations/[id]/opening": { ...changesLocation, rest: "/opening" },
  "/team/settings/locations/[id]/day-parts": { ...changesLocation, rest: "/day-parts" },
  "/team/settings/locations/[id]/registration": { ...changesLocation, rest: "/registration" },
  "/team/settings/locations/[id]/registration/end": { ...changesLocation, rest: "/registration/end" },
  "/team/settings/locations/[id]/rules": { ...changesLocation, rest: "/rules" },
  "/team/settings/groups/[id]": {
    answers: { ...home, ...office },
    id: (target) => target.groupId,
    sees: byOffice,
  },
  "/team/settings/groups/[id]/size": {
    answers: { ...home, ...office },
    id: (target) => target.groupId,
    rest: "/size",
    sees: byOffice,
  },
  "/team/closing/[groupId]": {
    answers: { ...home, ...managers, ...office },
    id: (target) => target.groupId,
    sees: { ...byManagers, ...byOffice },
  },
  "/team/outbox": { answers: { ...home, ...office } },
  "/team/alarms": { answers: { ...home, ...office } },
};

import { accountActions } from "./matrix/actions/account";
import { careActions } from "./matrix/actions/care";
import { changesActions } from "./matrix/actions/changes";
import { deskActions } from "./matrix/actions/desk";
import { familyActions } from "./matrix/actions/families";
import { logbookActions } from "./matrix/actions/logbook";
import { messagesActions } from "./matrix/actions/messages";
import { photosActions } from "./matrix/actions/photos";
import type { Route } from "./matrix/answers";
import type { Action } from "./matrix/replies";
import { accountRoutes } from "./matrix/routes/account";
import { filesRoutes } from "./matrix/routes/files";
import { parentsRoutes } from "./matrix/routes/parents";
import { teamRoutes } from "./matrix/routes/team";

export type { Answer } from "./matrix/answers";
export { sendings } from "./matrix/sendings";

/**
 * Who gets what from every address and every action of the built portal. An address or action that the build
 * has and this file has not fails the net, and so does a line here that the build no longer has.
 *
 * A new page: one line in matrix/routes/. With an id in its path: also `id` (add the thing to built/world/) and
 * `sees`. A new action: one line in matrix/actions/ with what its form sends, who may on whose things, and `works`,
 * the one who proves that it does something at all.
 */
export const routes: Record<string, Route> = {
  ...parentsRoutes,
  ...teamRoutes,
  ...accountRoutes,
  ...filesRoutes,
};

export const actions: Record<string, Action> = {
  ...careActions,
  ...logbookActions,
  ...photosActions,
  ...messagesActions,
  ...changesActions,
  ...deskActions,
  ...familyActions,
  // Last: passwords and sessions of those who ask change here.
  ...accountActions,
};

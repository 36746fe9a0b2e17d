import { byFamily, here, parents, type Route, there } from "../answers";

export const parentsRoutes: Record<string, Route> = {
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
  "/child/contract": { answers: parents },
  "/child/other-group": { answers: parents },
  "/child/documents": { answers: parents },
  "/child/documents/[id]": { answers: parents, id: (target) => target.paperId, sees: byFamily },
};

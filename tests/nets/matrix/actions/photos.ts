import { byFamily } from "../answers";
import { type Action, work } from "../replies";

export const photosActions: Record<string, Action> = {
  answerConsentAction: {
    fields: (target) => ({ childId: target.childId, purpose: "website", allowed: target.otherAnswer }),
    may: byFamily,
    works: "parent",
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
};

import { event, notice } from "./kind";

export const changeRequestKinds = {
  "change-request.asked": event<{ requestId: string }>(),
  /** The same request, as it concerns the other guardians of the child. */
  "child-change.asked": event<{ requestId: string }>(),
  "change-request.decided": event<{ requestId: string }>(),
  /** To a manager: a change of data waits. To the other guardian: a change of the child was asked. */
  "mail.change-to-decide": notice(),
  "mail.child-change-asked": notice(),
  /** To the guardians of the child, or the person itself: accepted or rejected. */
  "mail.change-decided": notice(),
  /** Parents are asked for a second group; what they answered. */
  "otherGroup.asked": event<{ consentId: string }>(),
  "otherGroup.answered": event<{ consentId: string }>(),
  "mail.other-group-asked": notice(),
  "mail.other-group-answered": notice(),
};

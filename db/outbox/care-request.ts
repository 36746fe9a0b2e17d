import { event, notice } from "./kind";

export const careRequestKinds = {
  "care-request.asked": event<{ requestId: string }>(),
  "care-request.decided": event<{ requestId: string }>(),
  /** To a manager of the location: a parent asks for extra care. */
  "mail.care-request-asked": notice(),
  /** To a guardian who sees the child's daily life: approved or rejected. */
  "mail.care-request-decided": notice(),
};

import { event, notice } from "./kind";

export const careRequestKinds = {
  "care-request.asked": event<{ requestId: string }>(),
  "care-request.decided": event<{ requestId: string }>(),
  /** Extra care or requests of a child fell away with its place or contract, or came back. */
  "care.settled": event<{ childId: string }>(),
  /** To a manager of the location: a parent asks for extra care. */
  "mail.care-request-asked": notice(),
  /** To a guardian who sees the child's daily life: approved or rejected. */
  "mail.care-request-decided": notice(),
  /** To a guardian who sees the child's daily life: what was asked or agreed changed with a place or contract. */
  "mail.care-settled": notice(),
};

import "server-only";
import { changeDecided } from "@/emails/change-decided";
import { changeToDecide } from "@/emails/change-to-decide";
import { childChangeAsked } from "@/emails/child-change-asked";
import { otherGroupAnswered } from "@/emails/other-group-answered";
import { otherGroupAsked } from "@/emails/other-group-asked";
import { noticeWriter } from "../write-notice";

export const writeChangeToDecide = noticeWriter(
  changeToDecide,
  ({ requestId }) => `/team/changes/${requestId}`,
);
export const writeOtherGroupAsked = noticeWriter(otherGroupAsked, "/child/other-group");
export const writeOtherGroupAnswered = noticeWriter(otherGroupAnswered, (_, childId) =>
  childId ? `/team/families/${childId}` : "/team/families",
);
export const writeChildChangeAsked = noticeWriter(childChangeAsked, "/child");

/** Of a child, or of the reader's own data. */
export const writeChangeDecided = noticeWriter(changeDecided, (_, childId) =>
  childId ? "/child" : "/account",
);

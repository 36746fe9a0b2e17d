import "server-only";
import { careRequestAsked } from "@/emails/care-request-asked";
import { careRequestDecided } from "@/emails/care-request-decided";
import { noticeWriter } from "../write-notice";

export const writeCareRequestDecided = noticeWriter(careRequestDecided, "/planning/requests");
export const writeCareRequestAsked = noticeWriter(careRequestAsked, "/team/requests");

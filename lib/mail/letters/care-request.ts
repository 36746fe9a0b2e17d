import "server-only";
import { careRequestAsked } from "@/emails/care-request-asked";
import { careRequestDecided } from "@/emails/care-request-decided";
import { careSettled } from "@/emails/care-settled";
import { noticeWriter } from "../write-notice";

export const writeCareRequestDecided = noticeWriter(careRequestDecided, "/planning/requests");
export const writeCareSettled = noticeWriter(careSettled, "/planning/requests");
export const writeCareRequestAsked = noticeWriter(careRequestAsked, "/team/requests");

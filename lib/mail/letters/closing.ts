import "server-only";
import { dayReopened } from "@/emails/day-reopened";
import { daysClosed } from "@/emails/days-closed";
import { noticeWriter } from "../write-notice";

export const writeDaysClosed = noticeWriter(daysClosed, "/planning/closures");
export const writeDayReopened = noticeWriter(dayReopened, "/planning");

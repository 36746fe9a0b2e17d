import "server-only";
import { dailySummary } from "@/emails/daily-summary";
import { noticeWriter } from "../write-notice";

/** The one letter of a day to who wants no more. */
export const writeDailySummary = noticeWriter(dailySummary, "/");

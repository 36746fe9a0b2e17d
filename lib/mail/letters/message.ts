import "server-only";
import { newMessage } from "@/emails/new-message";
import { newsPublished } from "@/emails/news-published";
import { urgentMessage } from "@/emails/urgent-message";
import { noticeWriter } from "../write-notice";

export const writeNewMessage = noticeWriter(newMessage, "/messages");
export const writeUrgentMessage = noticeWriter(urgentMessage, "/messages");
export const writeNews = noticeWriter(newsPublished, "/news");

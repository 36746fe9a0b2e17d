import { type SQL, sql } from "drizzle-orm";
import { notification } from "@/db/schema/notification";
import { aboutIds } from "@/lib/notice/mark-noticed";

/** Notifications about messages of a conversation up to this number. */
export const aboutMessages = (conversationId: string, readUntil: number): SQL =>
  sql`(${aboutIds({ conversationId })} and exists (select 1 from message m
    where m.id = (${notification.subject} ->> 'messageId')::uuid and m.number <= ${readUntil}))`;

import { type SQL, sql } from "drizzle-orm";
import { seesDailyLife } from "@/lib/access/guardian";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";
import { newsForPerson } from "./policy";

/**
 * Guardians who take part, may see the conversation today, and have something unread in it; a message that was taken
 * back does not count. Staff see a number in their menu instead.
 */
const unreadIn = (conversationId: string, also: SQL): SQL => sql`
  select p.person_id as "personId", c.child_id as "childId"
  from participant p join conversation c on c.id = p.conversation_id
  join guardianship g on g.child_id = c.child_id and g.person_id = p.person_id and ${seesDailyLife()}
  join account a on a.person_id = p.person_id and a.state in ('invited', 'active')
  where c.id = ${conversationId}::uuid and ${also}
    and exists (select 1 from message m where m.conversation_id = c.id and m.number > p.read_until
      and m.recalled_at is null and m.author_id <> p.person_id)`;

export const messageEvents: EventRules<"message.sent" | "message.urgent" | "news.published"> = {
  "message.sent": {
    topic: "messages",
    letter: "mail.message",
    waitMinutes: letterWaitMinutes,
    onceUnread: "conversationId",
    recipients: ({ conversationId }) => unreadIn(conversationId, sql`not p.muted`),
  },
  /** Also to who does not want to hear of this conversation. */
  "message.urgent": {
    topic: "messages",
    letter: "mail.urgent-message",
    waitMinutes: 0,
    recipients: ({ conversationId }) => unreadIn(conversationId, sql`true`),
  },
  /** To whom it reaches and who has not read it, as long as it stands. */
  "news.published": {
    topic: "news",
    letter: "mail.news",
    waitMinutes: letterWaitMinutes,
    recipients: ({ newsId }) => sql`
      select a.person_id as "personId", null::uuid as "childId"
      from account a join news n on n.id = ${newsId}::uuid
      where a.state in ('invited', 'active') and ${newsForPerson(sql`a.person_id`)}
        and not exists (select 1 from news_read seen where seen.news_id = n.id and seen.person_id = a.person_id)`,
  },
};

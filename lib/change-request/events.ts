import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

type ChangeEvent = "change-request.asked" | "child-change.asked" | "change-request.decided";

export const changeRequestEvents: EventRules<ChangeEvent> = {
  /** To the managers of the asker's locations, as long as it waits for a decision. */
  "change-request.asked": {
    topic: "familyData",
    letter: "mail.change-to-decide",
    waitMinutes: letterWaitMinutes,
    forWork: true,
    onceUnread: "requestId",
    recipients: ({ requestId }) => sql`
      select manager as "personId", r.child_id as "childId"
      from change_request r cross join lateral app.managers_of_guardian(r.asked_by) manager
      where r.id = ${requestId}::uuid and r.state = 'pending'`,
  },
  /** To the other guardians of the child. */
  "child-change.asked": {
    topic: "familyData",
    letter: "mail.child-change-asked",
    waitMinutes: letterWaitMinutes,
    onceUnread: "requestId",
    recipients: ({ requestId }) => sql`
      select guardian as "personId", r.child_id as "childId"
      from change_request r cross join lateral app.guardians_to_tell(r.child_id) guardian
      where r.id = ${requestId}::uuid and guardian <> r.asked_by and r.state <> 'withdrawn'`,
  },
  /** To all guardians of the child, or to the person itself. */
  "change-request.decided": {
    topic: "familyData",
    letter: "mail.change-decided",
    waitMinutes: letterWaitMinutes,
    recipients: ({ requestId }) => sql`
      select guardian as "personId", r.child_id as "childId"
      from change_request r cross join lateral app.guardians_to_tell(r.child_id) guardian
      where r.id = ${requestId}::uuid
      union
      select r.person_id, null from change_request r where r.id = ${requestId}::uuid and r.person_id is not null`,
  },
};

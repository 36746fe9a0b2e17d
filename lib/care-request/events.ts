import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const careRequestEvents: EventRules<"care-request.asked" | "care-request.decided" | "care.settled"> = {
  /** To the managers of the location, as long as it waits for an answer. */
  "care-request.asked": {
    topic: "careRequests",
    letter: "mail.care-request-asked",
    waitMinutes: letterWaitMinutes,
    forWork: true,
    onceUnread: "requestId",
    recipients: ({ requestId }) => sql`
      select manager as "personId", r.child_id as "childId"
      from care_request r cross join lateral app.managers_of(r.location_id) manager
      where r.id = ${requestId}::uuid and r.state = 'pending'`,
  },
  /** To guardians who see the child's daily life; blocked and former ones hear nothing. */
  "care-request.decided": {
    topic: "careRequests",
    letter: "mail.care-request-decided",
    waitMinutes: letterWaitMinutes,
    recipients: ({ requestId }) => sql`
      select guardian as "personId", r.child_id as "childId"
      from care_request r cross join lateral app.guardians_to_tell(r.child_id) guardian
      where r.id = ${requestId}::uuid`,
  },
  /** To guardians who see the child's daily life: there is a line in their list that they did not write. */
  "care.settled": {
    topic: "careRequests",
    letter: "mail.care-settled",
    waitMinutes: letterWaitMinutes,
    recipients: ({ childId }) => sql`
      select guardian as "personId", k.id as "childId"
      from child k cross join lateral app.guardians_to_tell(k.id) guardian
      where k.id = ${childId}::uuid`,
  },
};

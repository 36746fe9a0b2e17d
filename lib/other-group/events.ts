import { sql } from "drizzle-orm";
import { guardianMayRow } from "@/lib/access/guardian";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const otherGroupEvents: EventRules<"otherGroup.asked" | "otherGroup.answered"> = {
  /** To the guardians with authority, as long as none of them has answered. */
  "otherGroup.asked": {
    topic: "familyData",
    letter: "mail.other-group-asked",
    waitMinutes: letterWaitMinutes,
    forWork: true,
    recipients: ({ consentId }) => sql`
      select g.person_id as "personId", o.child_id as "childId"
      from other_group_consent o join guardianship g on g.child_id = o.child_id and ${guardianMayRow("authority")}
      where o.id = ${consentId}::uuid and o.state = 'asked'`,
  },
  /** To the managers of the location of that group. */
  "otherGroup.answered": {
    topic: "familyData",
    letter: "mail.other-group-answered",
    waitMinutes: letterWaitMinutes,
    onceUnread: "consentId",
    recipients: ({ consentId }) => sql`
      select manager as "personId", o.child_id as "childId"
      from other_group_consent o join care_group g on g.id = o.group_id
      cross join lateral app.managers_of(g.location_id) manager
      where o.id = ${consentId}::uuid and o.state <> 'cancelled'`,
  },
};

import { sql } from "drizzle-orm";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";

export const contractEvents: EventRules<"contract.announced"> = {
  /** Whoever made the contract or pays it, as long as it binds; also after a block, for they pay. */
  "contract.announced": {
    topic: "documents",
    letter: "mail.contract-announced",
    waitMinutes: letterWaitMinutes,
    recipients: ({ versionId }) => sql`
      select w.id as "personId", c.child_id as "childId"
      from contract_version v join contract c on c.id = v.contract_id
      cross join lateral (select c.holder_id as id
        union select y.person_id from contract_payer p join payer y on y.id = p.payer_id
          where p.version_id = v.id and y.person_id is not null) w
      where v.id = ${versionId}::uuid and v.state = 'binding'`,
  },
};

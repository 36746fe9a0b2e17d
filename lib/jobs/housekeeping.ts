import "server-only";
import { and, isNotNull, isNull, lt, or } from "drizzle-orm";
import { loginAttempt, loginMiss, session, token } from "@/db/schema/account";
import { alarm } from "@/db/schema/alarm";
import { emailChange } from "@/db/schema/change-request";
import { emailSwitch } from "@/db/schema/email-switch";
import { importFile } from "@/db/schema/import";
import { merge } from "@/db/schema/merge";
import { mailing } from "@/db/schema/message";
import { notification } from "@/db/schema/notification";
import { setupCode } from "@/db/schema/setup-code";
import { accessLog, audit, localMail, outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { expireCareRequests } from "@/lib/care-request/expire-care-requests";
import { applyAcceptedChanges } from "@/lib/change-request/apply-accepted-changes";
import { lapseOffers } from "@/lib/contract/lapse-offers";
import { unmergeDays } from "@/lib/family/merge/past-merges";
import { tidyFamilyDocuments } from "@/lib/family-document/tidy-documents";
import { tidyAttachments } from "@/lib/messages/tidy-attachments";
import { tidyHouseFiles } from "@/lib/organisation/tidy-house-files";
import { tidyPhotos } from "@/lib/photo/sweep-files";
import { tidyPortraits } from "@/lib/portrait/tidy-portraits";
import { addDaysTo, type Instant } from "@/lib/time/instant";
import { sweepDirectUploads } from "@/lib/upload/direct";

/** Days after which spent rows have no use left (docs/retention.md has the whole table). */
const keep = {
  loginAttempt: 2,
  loginMiss: 90,
  emailSwitch: 90,
  token: 7,
  importFile: 7,
  session: 30,
  letter: 90,
  audit: 731,
};

/** Small regular duties; each is safe to repeat and to run in two places at once. */
export async function housekeeping(now: Instant) {
  const before = (days: number) => addDaysTo(now, -days);
  await inTransaction(system("housekeeping"), async (tx) => {
    await Promise.all([
      tx.delete(loginAttempt).where(lt(loginAttempt.at, before(keep.loginAttempt))),
      tx.delete(emailChange).where(lt(emailChange.expiresAt, before(keep.token))),
      tx.delete(loginMiss).where(lt(loginMiss.lastAt, before(keep.loginMiss))),
      tx
        .delete(emailSwitch)
        .where(
          and(
            lt(emailSwitch.switchedAt, before(keep.emailSwitch)),
            or(isNull(emailSwitch.objectedAt), lt(emailSwitch.decidedAt, before(keep.emailSwitch))),
          ),
        ),
      tx.delete(token).where(lt(token.expiresAt, before(keep.token))),
      tx.delete(setupCode).where(lt(setupCode.expiresAt, before(keep.token))),
      tx.delete(importFile).where(lt(importFile.createdAt, before(keep.importFile))),
      tx
        .delete(session)
        .where(or(lt(session.expiresAt, before(keep.session)), lt(session.revokedAt, before(keep.session)))),
      tx.delete(outbox).where(and(isNotNull(outbox.doneAt), lt(outbox.doneAt, before(keep.letter)))),
      // The day more: whoever takes one apart at the last moment is not overtaken.
      tx.delete(merge).where(lt(merge.mergedAt, before(unmergeDays + 1))),
      tx.delete(notification).where(lt(notification.happenedAt, before(keep.letter))),
      tx.delete(localMail).where(lt(localMail.sentAt, before(keep.letter))),
      tx.delete(alarm).where(lt(alarm.answeredAt, before(keep.audit))),
      tx.delete(mailing).where(lt(mailing.sentAt, before(keep.audit))),
      tx.delete(audit).where(lt(audit.at, before(keep.audit))),
      tx.delete(accessLog).where(lt(accessLog.at, before(keep.audit))),
    ]);
  });
  await expireCareRequests(now);
  await applyAcceptedChanges(now);
  await lapseOffers(now);
  await tidyPhotos(now);
  await tidyAttachments(now);
  await tidyHouseFiles(now);
  await tidyFamilyDocuments(now);
  await tidyPortraits(now);
  await sweepDirectUploads(now);
}

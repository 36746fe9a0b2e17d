import { Notice } from "@/components/ui/notice";
import type { InboxRequest } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { requestInbox } from "@/lib/i18n/messages/request-inbox";
import { formatInstant } from "@/lib/time/format";

/** After a decision: what became of the request, also when somebody else was first. */
export function SettledNotice({ request, language }: { request: InboxRequest; language: Language }) {
  const t = requestInbox[language];
  const { state, childName, decidedAt, decidedByMe } = request;
  if (state === "pending") return null;
  if (state === "withdrawn") return <Notice tone="warning">{t.withdrawnBefore(childName)}</Notice>;
  if (state === "expired") return <Notice tone="warning">{t.expiredBefore(childName)}</Notice>;
  if (decidedByMe) return <Notice tone="success">{t.settledByMe[state](childName)}</Notice>;
  const when = decidedAt ? formatInstant(decidedAt, language) : "";
  return (
    <Notice tone="warning">
      {t.settledBefore[state](childName, request.decidedBy ?? t.someColleague, when)}
    </Notice>
  );
}

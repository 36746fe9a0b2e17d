import { buttonClass } from "@/components/ui/button-class";
import { Notice } from "@/components/ui/notice";
import type { InboxRequest } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { requestInbox } from "@/lib/texts/request-inbox";
import { formatInstant } from "@/lib/time/format";

type SettledNoticeProps = {
  request: InboxRequest;
  /** The request that waits next on this page. */
  next: InboxRequest | null;
  language: Language;
};

/** After a decision: what became of the request, also when somebody else was first. */
export function SettledNotice({ request, next, language }: SettledNoticeProps) {
  const t = requestInbox[language];
  const action = next ? (
    <a href={`#request-${next.id}`} className={buttonClass({ variant: "text", className: "-my-2" })}>
      {t.toNext(next.childName)}
    </a>
  ) : null;
  const { state, childName, decidedAt, decidedByMe } = request;
  if (state === "pending") return null;
  if (state === "withdrawn")
    return (
      <Notice tone="warning" action={action}>
        {t.withdrawnBefore(childName)}
      </Notice>
    );
  if (state === "expired")
    return (
      <Notice tone="warning" action={action}>
        {t.expiredBefore(childName)}
      </Notice>
    );
  if (state === "cancelled")
    return (
      <Notice tone="warning" action={action}>
        {t.cancelledBefore(childName)}
      </Notice>
    );
  if (decidedByMe)
    return (
      <Notice tone="success" action={action}>
        {t.settledByMe[state](childName)}
      </Notice>
    );
  const when = decidedAt ? formatInstant(decidedAt, language) : "";
  return (
    <Notice tone="warning" action={action}>
      {t.settledBefore[state](childName, request.decidedBy ?? t.someColleague, when)}
    </Notice>
  );
}

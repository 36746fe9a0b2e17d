import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { SettledChange } from "@/lib/change-request/inbox";
import type { Messages } from "@/lib/texts/catalogue";

type SettledChangeNoticeProps = { settled: SettledChange; isLast: boolean; t: Messages["changeInbox"] };

/** After a decision: what became of the change, also when somebody else was first, and what comes now. */
export function SettledChangeNotice({ settled, isLast, t }: SettledChangeNoticeProps) {
  const { id, state, subjectName, byMe } = settled;
  if (state === "pending") return null;
  const said = byMe && state !== "withdrawn" ? t.settledByMe[state] : t.settledBefore[state];
  return (
    <Notice
      tone={byMe ? "success" : "warning"}
      className="mb-4"
      action={
        <Link
          href={`/team/changes/${id}` as Route}
          className={buttonClass({ variant: "text", className: "-my-2" })}
        >
          {t.lookBack}
        </Link>
      }
    >
      {said(subjectName)} {isLast ? t.nothingNext : t.thisIsNext}
    </Notice>
  );
}

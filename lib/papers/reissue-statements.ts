import "server-only";
import { defineAct } from "@/lib/act/define-act";
import type { AuditFacts } from "@/lib/act/happened";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockEditions } from "@/lib/documents/add-document";
import { today } from "@/lib/time/care-day";
import { childrenOf, issueStatement } from "./issue-statement";
import { mayPublishPapers } from "./policy";
import { reissueStatementsSchema } from "./schema";
import { findStale } from "./stale-statements";

/**
 * The next edition of every statement of a year that does not hold any more, all or none: a name that cannot be printed
 * keeps them back until the office accepts it. Whoever comes second finds nothing left to issue.
 */
export const reissueStatements = defineAct({
  name: "annualStatements.reissued",
  by: "anybody",
  input: reissueStatementsSchema,
  may: mayPublishPapers,
  conflicts: {
    document_replaced_once: refused("nothingStale"),
    document_first_once: refused("nothingStale"),
  },
  work: async ({ tx, now }, { year, acceptMarks }) => {
    const locked = await lockEditions(tx, "annual_statement", now);
    const stale = await findStale(tx, today(now), year);
    if (stale.length === 0) return refused("nothingStale");
    const facts: AuditFacts[] = [];
    for (const { payerId, stated, standing } of stale) {
      const issued = await issueStatement(tx, locked, { payerId, year, acceptMarks }, stated, now);
      if (!issued.ok) return issued.code === "notPrintable" ? { ...issued, field: "acceptMarks" } : issued;
      const { documentId } = issued.value;
      const edition = (standing?.edition ?? 0) + 1;
      facts.push({ subjectId: documentId, childIds: childrenOf(stated), after: { year, edition } });
    }
    return happened({ year, issued: stale.length }, facts);
  },
});

import "server-only";
import { eq } from "drizzle-orm";
import { invoice } from "@/db/schema/invoice";
import { payer } from "@/db/schema/payer";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockEditions } from "@/lib/documents/add-document";
import { childrenOf, issueStatement } from "./issue-statement";
import { mayPublishPapers } from "./policy";
import { publishAnnualStatementSchema } from "./schema";
import { statedTo } from "./stated-lines";

/**
 * The annual statement of one payer, from the invoices of the year. Published again it changes nothing, unless
 * a credit note or a late invoice changed the figures: then a new edition replaces it.
 */
export const publishAnnualStatement = defineAct({
  name: "annualStatement.published",
  by: "anybody",
  input: publishAnnualStatementSchema,
  may: mayPublishPapers,
  about: ({ payerId }) => ({ subjectId: payerId }),
  work: async ({ tx, now }, input) => {
    const { payerId, year } = input;
    const locked = await lockEditions(tx, "annual_statement", now);
    if ((await tx.$count(payer, eq(payer.id, payerId))) === 0) return refused("notFound");
    const stated = (await statedTo(tx, eq(invoice.payerId, payerId), year)).get(payerId);
    if (!stated) return refused("nothingToState");
    const published = await issueStatement(tx, locked, input, stated, now);
    if (!published.ok) return published;
    const { documentId, isNew } = published.value;
    if (!isNew) return unrecorded(published.value);
    return happened(published.value, {
      subjectId: documentId,
      childIds: childrenOf(stated),
      after: { kind: "annual_statement", year },
    });
  },
});

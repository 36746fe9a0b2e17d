import "server-only";
import { invoice } from "@/db/schema/invoice";
import { stateTable } from "@/lib/act/state-table";
import { mayInvoice } from "./policy";

const office = { says: "office, admin", may: mayInvoice };

export const invoiceStates = stateTable({
  thing: "Invoice",
  table: invoice,
  steps: {
    issue: { from: [], to: "open", who: office },
    "issue, nothing to pay": { from: [], to: "paid", who: office },
    "issue a credit note": { from: [], to: "credited", who: office },
    "record the last of the money": { from: ["open"], to: "paid", who: office },
    credit: { from: ["open", "paid"], to: "credited", who: office },
  },
  settled: { open: "changedMeanwhile", paid: "paidAlready", credited: "creditedAlready" },
});

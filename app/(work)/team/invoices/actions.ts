"use server";

import { closeBookYear } from "@/lib/invoicing/close-book-year";
import { openBookYear } from "@/lib/invoicing/open-book-year";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { runInvoicesSchema } from "@/lib/invoicing/schema";
import { invoiceRun } from "@/lib/texts/invoice-run";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const runInvoicesAction = formAction({
  name: "invoices.run",
  who: "person",
  schema: runInvoicesSchema,
  run: (input, { actor, now }) => runInvoices(actor, input, now),
  answer: ({ issued, standing, nothing, held }, { language }) => {
    const t = invoiceRun[language];
    const names = [...new Set(held.flatMap((one) => one.names))].join(", ");
    return { message: t.done(issued, standing + nothing) + (names ? t.held(names) : "") };
  },
});

export const closeBookYearAction = formAction({
  ...byAct(closeBookYear),
  answer: ({ year }, { language }) => ({ message: invoiceRun[language].yearClosed(year) }),
});

export const openBookYearAction = formAction({
  ...byAct(openBookYear),
  answer: ({ year }, { language }) => ({ message: invoiceRun[language].yearOpened(year) }),
});

import { orThrow } from "@/lib/act/outcome";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { asCareDay } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";

/** A run of invoices in a process of its own, which a test can kill (killed-run.test.ts). */
async function main() {
  const [actor = "", month = ""] = process.argv.slice(2);
  orThrow(await runInvoices(JSON.parse(actor), { month: asCareDay(month) }, now()));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import type { Calendar } from "../calendar";
import type { Family } from "../families";
import type { Team } from "../staff";
import { closeYear } from "./closed-year";
import { sendInvoices } from "./invoices";
import { payersOf } from "./payers";
import { spreadRendering } from "./spread-rendering";
import { publishContracts, publishYears } from "./yearly";

/** Contracts, two years of invoices, statements and estimates, by the office's own acts; their PDFs follow. */
export async function writePapers(families: readonly Family[], team: Team, calendar: Calendar) {
  const office = team.ingrid.actor;
  const payers = payersOf(families);
  await publishContracts(office, payers);
  await sendInvoices({ office, payers, calendar });
  await publishYears(office, payers, calendar);
  await closeYear(office, payers, calendar);
  await spreadRendering(calendar);
}

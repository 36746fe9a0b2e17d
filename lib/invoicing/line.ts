import type { InvoiceLineKind } from "@/db/schema/invoice";
import type { CareType } from "@/db/schema/organisation";
import type { NameParts } from "@/lib/names/full-name";
import type { CareDay } from "@/lib/time/types";
import type { Registered } from "./rules";

/** What the heading of a line says, and what the line is tied to. */
export type LineAbout = {
  contractId: string;
  child: NameParts & { id: string; birthDate: CareDay };
  careType: CareType;
  locationName: string;
};

/** A line as it will stand on an invoice or credit note. */
export type DraftLine = {
  kind: InvoiceLineKind;
  about: LineAbout;
  /** That of its days. */
  registration: Registered;
  requestId: string | null;
  /** Days of care in one month; extra care of November may stand on the invoice of December. */
  fromDay: CareDay;
  toDay: CareDay;
  description: string;
  /** How the hours came about, or why it is corrected; for the paper. */
  detail?: string;
  /** To four decimals; the amount was made from the exact hours. Null for what is not counted in hours. */
  hours: string | null;
  centsPerHour: number | null;
  /** The payer's part of hours × rate; a part of the cents, never of the hours. */
  thousandths: number;
  cents: number;
};

/** A line that follows from what was agreed and given, with who owes it. */
export type OwedLine = DraftLine & { payerId: string };

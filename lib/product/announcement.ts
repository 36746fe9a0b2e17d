import { addMonths, startOfMonth } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";

/**
 * The first day on which a rate may begin that is told today: one whole calendar month lies between (branch terms for
 * childcare, price change). Told on 28 November, it begins on 1 January at the earliest; told on the 1st likewise.
 */
export const earliestRise = (told: CareDay): CareDay => addMonths(startOfMonth(told), 2);

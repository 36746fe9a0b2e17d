import { defineMessages } from "@/lib/i18n/define-messages";
import { careDetails } from "./refusal-details/care";
import { familyDetails } from "./refusal-details/family";
import { mergingDetails } from "./refusal-details/merging";
import { officeDetails } from "./refusal-details/office";
import type { Details } from "./refusal-details/words";

export type { RefusalFacts } from "./refusal-details/words";

const nl: Details = { ...careDetails.nl, ...officeDetails.nl, ...familyDetails.nl, ...mergingDetails.nl };
const en: Details = { ...careDetails.en, ...officeDetails.en, ...familyDetails.en, ...mergingDetails.en };

/** The sentences that name what stands in the way, by subject. */
export const refusalDetails = defineMessages({ nl, en });

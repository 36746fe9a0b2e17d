import { defineMessages } from "@/lib/i18n/define-messages";
import { accountRefusals } from "./refusals/account";
import { careRefusals } from "./refusals/care";
import { changesRefusals } from "./refusals/changes";
import { commonRefusals } from "./refusals/common";
import { filesRefusals } from "./refusals/files";
import { houseRefusals } from "./refusals/house";
import { importRefusals } from "./refusals/import";
import { logbookRefusals } from "./refusals/logbook";
import { mergingRefusals } from "./refusals/merging";
import { messagesRefusals } from "./refusals/messages";
import { moneyRefusals } from "./refusals/money";
import { officeRefusals } from "./refusals/office";

/** What people read for each business refusal. A code without a sentence does not compile (lib/act/outcome.ts). */
export const refusals = defineMessages({
  nl: {
    ...commonRefusals.nl,
    ...careRefusals.nl,
    ...changesRefusals.nl,
    ...logbookRefusals.nl,
    ...officeRefusals.nl,
    ...moneyRefusals.nl,
    ...messagesRefusals.nl,
    ...accountRefusals.nl,
    ...filesRefusals.nl,
    ...importRefusals.nl,
    ...houseRefusals.nl,
    ...mergingRefusals.nl,
  },
  en: {
    ...commonRefusals.en,
    ...careRefusals.en,
    ...changesRefusals.en,
    ...logbookRefusals.en,
    ...officeRefusals.en,
    ...moneyRefusals.en,
    ...messagesRefusals.en,
    ...accountRefusals.en,
    ...filesRefusals.en,
    ...importRefusals.en,
    ...houseRefusals.en,
    ...mergingRefusals.en,
  },
});

export type RefusalCode = keyof (typeof refusals)["nl"];

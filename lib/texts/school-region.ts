import { defineMessages } from "@/lib/i18n/define-messages";

/** The part of the country whose school holidays a location has to do with. */
export const schoolRegion = defineMessages({
  nl: {
    label: "Regio schoolvakanties",
    hint: "Bij het sluiten van dagen staan de schoolvakanties van deze regio klaar.",
    none: "Niet gekozen",
    regions: { north: "Noord", middle: "Midden", south: "Zuid" },
  },
  en: {
    label: "School holiday region",
    hint: "The school holidays of this region are offered where days are closed.",
    none: "Not chosen",
    regions: { north: "North", middle: "Middle", south: "South" },
  },
});

import { notice } from "./notice";

export const invoiceReady = notice(
  {
    nl: {
      subject: "Er staat een factuur voor u klaar",
      heading: "Er staat een factuur voor u klaar",
      body: "In het ouderportaal staat een nieuwe factuur of creditnota van de opvang. U kunt deze daar bekijken, printen en downloaden.",
      button: "Bekijk uw facturen",
    },
    en: {
      subject: "An invoice is ready for you",
      heading: "An invoice is ready for you",
      body: "There is a new invoice or credit note from the daycare in the parent portal. You can read, print and download it there.",
      button: "See your invoices",
    },
  },
  "/account/invoices",
);

import { notice } from "./notice";

export const documentReady = notice(
  {
    nl: {
      subject: "Er staat een document voor u klaar",
      heading: "Er staat een document voor u klaar",
      body: "De opvang heeft een document voor u in het ouderportaal gezet. U kunt het daar bekijken, printen en downloaden.",
      button: "Bekijk het document",
    },
    en: {
      subject: "A document is ready for you",
      heading: "A document is ready for you",
      body: "The daycare has put a document for you in the parent portal. You can read, print and download it there.",
      button: "See the document",
    },
  },
  "/child/documents",
);

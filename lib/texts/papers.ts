import type { DocumentKind } from "@/db/schema/document";
import { defineMessages } from "@/lib/i18n/define-messages";

const kinds: Record<"nl" | "en", Record<DocumentKind, string>> = {
  nl: {
    contract: "Contract",
    annual_statement: "Jaaropgave",
    annual_estimate: "Jaarbegroting",
    invoice: "Factuur",
    credit_note: "Creditnota",
  },
  en: {
    contract: "Contract",
    annual_statement: "Annual statement",
    annual_estimate: "Annual estimate",
    invoice: "Invoice",
    credit_note: "Credit note",
  },
};

/** Contracts, statements, estimates and invoices as lists and pages; the papers themselves are Dutch. */
export const papers = defineMessages({
  nl: {
    kinds: kinds.nl,
    contractFrom: (day: string) => `Contract vanaf ${day}`,
    documents: "Contracten, jaaropgaven en jaarbegrotingen",
    documentsShort: "Documenten",
    about: (child: string) => `Van ${child}`,
    invoices: "Mijn facturen",
    invoicesSub: "Alle facturen die de opvang u heeft gestuurd",
    years: "Jaren",
    noDocuments: "Nog geen documenten",
    noDocumentsText: (child: string) =>
      `Zodra de opvang een contract, jaaropgave of jaarbegroting van ${child} voor u klaarzet, vindt u die hier.`,
    notHolderText: (child: string) =>
      `Contracten, jaaropgaven en jaarbegrotingen van ${child} staan bij de ouder met wie de opvang het contract heeft.`,
    noInvoices: "Nog geen facturen",
    noInvoicesText: "Zodra de opvang u een factuur stuurt, vindt u die hier.",
    view: "Bekijken",
    print: "Printen",
    download: "Downloaden",
    downloadPdf: "PDF downloaden",
    issued: (day: string) => `van ${day}`,
    due: (day: string) => `te betalen vóór of op ${day}`,
    credits: (number: string) => `bij factuur ${number}`,
    edition: (edition: number) => `versie ${edition}`,
    replaced: "Deze versie is vervangen door een nieuwere.",
    earlier: (count: number) => (count === 1 ? "1 eerdere versie" : `${count} eerdere versies`),
    replacedEdition: (edition: number, day: string) => `Versie ${edition} van ${day}, vervangen`,
    toNewer: "Naar de nieuwste versie",
    states: { open: "Open", partly: "Deels betaald", paid: "Betaald", credited: "Gecrediteerd" },
    standing: "Hoe deze factuur ervoor staat",
    stillOpen: (amount: string) => `nog ${amount}`,
    settledOf: (number: string) => `Betaald en verrekend met factuur ${number}`,
    settledBy: {
      payment: "Betaald",
      set_off: "Verrekend",
      credit_note: "Gecrediteerd",
      write_off: "Kwijtgescholden",
    },
    settledOn: (what: string, day: string) => `${what} op ${day}`,
    inFavour: (amount: string) =>
      `U hebt ${amount} te goed. Wij verrekenen dat met uw volgende factuur of betalen het terug.`,
    creditNoteState: "Creditnota",
    sender: "Afzender",
    addressee: "Aan",
  },
  en: {
    kinds: kinds.en,
    contractFrom: (day: string) => `Contract from ${day}`,
    documents: "Contracts, annual statements and estimates",
    documentsShort: "Documents",
    about: (child: string) => `Of ${child}`,
    invoices: "My invoices",
    invoicesSub: "All invoices the daycare has sent you",
    years: "Years",
    noDocuments: "No documents yet",
    noDocumentsText: (child: string) =>
      `As soon as the daycare has a contract, annual statement or estimate of ${child} for you, you will find it here.`,
    notHolderText: (child: string) =>
      `Contracts, annual statements and estimates of ${child} are with the parent who holds the contract with the daycare.`,
    noInvoices: "No invoices yet",
    noInvoicesText: "As soon as the daycare sends you an invoice, you will find it here.",
    view: "View",
    print: "Print",
    download: "Download",
    downloadPdf: "Download PDF",
    issued: (day: string) => `of ${day}`,
    due: (day: string) => `to be paid by ${day}`,
    credits: (number: string) => `for invoice ${number}`,
    edition: (edition: number) => `edition ${edition}`,
    replaced: "This edition has been replaced by a newer one.",
    earlier: (count: number) => (count === 1 ? "1 earlier edition" : `${count} earlier editions`),
    replacedEdition: (edition: number, day: string) => `Edition ${edition} of ${day}, replaced`,
    toNewer: "To the newest edition",
    states: { open: "Open", partly: "Partly paid", paid: "Paid", credited: "Credited" },
    standing: "Where this invoice stands",
    stillOpen: (amount: string) => `${amount} left`,
    settledOf: (number: string) => `Paid and set off against invoice ${number}`,
    settledBy: { payment: "Paid", set_off: "Set off", credit_note: "Credited", write_off: "Written off" },
    settledOn: (what: string, day: string) => `${what} on ${day}`,
    inFavour: (amount: string) =>
      `You have ${amount} in your favour. We set it off against your next invoice or pay it back.`,
    creditNoteState: "Credit note",
    sender: "Sender",
    addressee: "To",
  },
});

export type PapersTexts = (typeof papers)["nl"];

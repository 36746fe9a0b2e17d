import { defineMessages } from "@/lib/i18n/define-messages";

/** "Instellingen": what the organisation sets for itself. */
export const settings = defineMessages({
  nl: {
    title: "Instellingen",
    sub: "De locaties, en wat voor de hele organisatie geldt",
    closuresText: "Feestdagen, vakanties en studiedagen, van alle locaties bij elkaar.",
    seeClosures: "Bekijken",
    organisation: "De organisatie",
    organisationText: "Naam, adres, rekening, logo en klachteninstantie, en een knop voor uw website.",
    organisationSub:
      "Een verbetering geldt meteen: voor pagina's, e-mails en wat daarna wordt opgemaakt. Papieren die er al zijn, blijven zoals ze waren.",
    change: "Wijzigen",
    email: "E-mailadres",
    creditorId: "Incassant-ID",
    creditorIdHint: "Van uw bank, voor automatische incasso. Staat op facturen.",
    optional: "(mag leeg blijven)",
    accentColour: "Kleur op papieren",
    accentColourHint: "De kleur van uw naam en lijnen op facturen en contracten, als # met zes tekens.",
    passwordMinimum: "Minste lengte van een wachtwoord",
    passwordMinimumHint: "Van 8 tot 64 tekens. Geldt voor wachtwoorden die vanaf nu worden gekozen.",
    defaultLanguage: "Taal van nieuwe mensen",
    defaultLanguageHint: "Zo lezen nieuwe mensen het portaal en hun e-mails, tot ze zelf een taal kiezen.",
    languages: { nl: "Nederlands", en: "Engels" },
    complaints: "Klachten",
    complaintsHint:
      "De geschillencommissie of klachteninstantie waar u bij bent aangesloten. Ouders zien naam en link bij uw gegevens. Vul beide in, of laat beide leeg.",
    complaintsBody: "Naam van de instantie",
    complaintsUrl: "Webadres",
    nowIs: (value: string) => `Nu: ${value}.`,
    nowEmpty: "Nu: leeg.",
    blockedTitle: "Geblokkeerde toegang",
    blockedAbout:
      "Wie door een blokkade geen enkel kind meer ziet, leest na het inloggen deze zin. De reden van de blokkade staat er nooit bij.",
    blockedText: "Zin voor de ouder of verzorger",
    blockedHint: "Leeg laten mag: dan staat er een neutrale zin met uw telefoonnummer en e-mailadres.",
    save: "Opslaan",
    saving: "Bezig met opslaan",
    saved: "Opgeslagen.",
  },
  en: {
    title: "Settings",
    sub: "The locations, and what holds for the whole organisation",
    closuresText: "Public holidays, holidays and study days of all locations together.",
    seeClosures: "See them",
    organisation: "The organisation",
    organisationText: "Name, address, account, logo and complaints body, and a button for your website.",
    organisationSub:
      "A correction holds at once: for pages, e-mails and what is made from then on. Papers that exist stay as they were.",
    change: "Change",
    email: "E-mail address",
    creditorId: "Creditor identifier",
    creditorIdHint: "From your bank, for direct debit. It stands on invoices.",
    optional: "(may stay empty)",
    accentColour: "Colour on papers",
    accentColourHint:
      "The colour of your name and lines on invoices and contracts, as # with six characters.",
    passwordMinimum: "Shortest password",
    passwordMinimumHint: "From 8 to 64 characters. Holds for passwords that are chosen from now on.",
    defaultLanguage: "Language of new people",
    defaultLanguageHint:
      "How new people read the portal and their e-mails, until they choose a language themselves.",
    languages: { nl: "Dutch", en: "English" },
    complaints: "Complaints",
    complaintsHint:
      "The disputes committee or complaints body that you belong to. Parents see its name and link with your details. Fill in both, or leave both empty.",
    complaintsBody: "Name of the body",
    complaintsUrl: "Web address",
    nowIs: (value: string) => `Now: ${value}.`,
    nowEmpty: "Now: empty.",
    blockedTitle: "Blocked access",
    blockedAbout:
      "Whoever sees no child any more because of a block reads this sentence after logging in. The reason of the block is never shown.",
    blockedText: "Sentence for the parent or guardian",
    blockedHint:
      "It may stay empty: a neutral sentence with your phone number and e-mail address is shown then.",
    save: "Save",
    saving: "Saving",
    saved: "Saved.",
  },
});

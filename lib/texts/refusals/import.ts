import { defineMessages } from "@/lib/i18n/define-messages";

/** A list of families on its way in. */
export const importRefusals = defineMessages({
  nl: {
    importNoText:
      "Dit is geen CSV-bestand. Kies in uw rekenprogramma “Opslaan als” en dan CSV, en stuur dat bestand.",
    importNoRows: "In dit bestand staan alleen koppen, of helemaal niets.",
    importOneColumn:
      "In dit bestand vinden we maar één kolom. De kolommen horen gescheiden te zijn door een puntkomma, komma of tab.",
    importTooMuch:
      "Dit bestand is te groot. Er passen 10.000 regels, 100 kolommen en 8 MB in. Verdeel het over meer bestanden.",
    importBrokenQuote: "In dit bestand staat een aanhalingsteken dat niet klopt.",
    importNothing: "Kies eerst een bestand.",
    importColumnTwice: "Deze gegevens hebt u al bij een andere kolom gekozen.",
    importColumnsMissing:
      "Kies in elk geval de kolommen voor het nummer, de voornaam en de geboortedatum van het kind, en de voornaam van ouder 1.",
    importNotMapped: "Kies eerst wat er in de kolommen staat.",
    importHasProblems: "Er zijn nog fouten, dus er is niets geïmporteerd.",
    importBusy: "Er wordt op dit moment al een bestand geïmporteerd. Wacht even en probeer het dan opnieuw.",
    alreadyImported: "Dit bestand is al geïmporteerd.",
  },
  en: {
    importNoText:
      "This is no CSV file. Choose “Save as” and then CSV in your spreadsheet, and send that file.",
    importNoRows: "This file holds headings only, or nothing at all.",
    importOneColumn:
      "We find only one column in this file. Columns are to be parted by a semicolon, a comma or a tab.",
    importTooMuch:
      "This file is too large. It may hold 10,000 rows, 100 columns and 8 MB. Please split it into several files.",
    importBrokenQuote: "This file holds a quotation mark in the wrong place.",
    importNothing: "Choose a file first.",
    importColumnTwice: "You chose this for another column already.",
    importColumnsMissing:
      "Choose at least the columns for the number, the first name and the date of birth of the child, and the first name of parent 1.",
    importNotMapped: "Choose first what the columns hold.",
    importHasProblems: "There are faults left, so nothing was imported.",
    importBusy: "A file is being imported at this moment. Wait a little and try again.",
    alreadyImported: "This file has been imported already.",
  },
});

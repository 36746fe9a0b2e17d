import { defineMessages } from "@/lib/i18n/define-messages";

/** Several new colleagues at once. */
export const engageTogether = defineMessages({
  nl: {
    title: "Meer medewerkers tegelijk",
    sub: "Iedereen krijgt een uitnodiging. Klopt er iets niet, dan wordt er nog niemand toegevoegd.",
    row: "Medewerker",
    name: "Voor- en achternaam",
    nameHint: "Bijvoorbeeld: Sanne van der Berg.",
    email: "E-mailadres",
    role: "Rol",
    place: "Locatie",
    startsOn: "Vanaf",
    choose: "Kies…",
    pasted: "Of plak een lijst",
    pastedHint:
      "Eén medewerker per regel: naam; e-mailadres; rol; locatie; vanaf. Een stuk uit een spreadsheet past hier ook.",
    optional: "(mag leeg blijven)",
    save: "Toevoegen en uitnodigen",
    saving: "Bezig met opslaan",
    more: "Meer regels",
    done: (count: number) =>
      count === 1
        ? "1 medewerker is toegevoegd, de uitnodiging is onderweg."
        : `${count} medewerkers zijn toegevoegd, hun uitnodigingen zijn onderweg.`,
  },
  en: {
    title: "Several colleagues at once",
    sub: "Everybody gets an invitation. If something is not right, nobody is added yet.",
    row: "Colleague",
    name: "First and last name",
    nameHint: "For example: Sanne van der Berg.",
    email: "E-mail address",
    role: "Role",
    place: "Location",
    startsOn: "From",
    choose: "Choose…",
    pasted: "Or paste a list",
    pastedHint:
      "One colleague a line: name; e-mail address; role; location; from. A piece of a spreadsheet fits here too.",
    optional: "(may stay empty)",
    save: "Add and invite",
    saving: "Saving",
    more: "More rows",
    done: (count: number) =>
      count === 1
        ? "1 colleague was added, the invitation is under way."
        : `${count} colleagues were added, their invitations are under way.`,
  },
});

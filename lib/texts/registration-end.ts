import { defineMessages } from "@/lib/i18n/define-messages";

/** A location that stops with one kind of care. */
export const registrationEnd = defineMessages({
  nl: {
    end: (care: string) => `${care} beëindigen`,
    title: (care: string) => `Registratie ${care.toLowerCase()} beëindigen`,
    sub: (number: string) =>
      `LRK-nummer ${number} stopt, en er komt geen ander voor in de plaats. Bij een nieuw nummer hoeft dit niet.`,
    now: "Wat er nu loopt",
    contracts: (count: number) => (count === 1 ? "1 contract" : `${count} contracten`),
    placed: (count: number) => (count === 1 ? "1 kind in een groep" : `${count} kinderen in een groep`),
    nowText: (what: string) =>
      `Op deze registratie rusten ${what}. Die stoppen hierdoor niet vanzelf: bij het opslaan ziet u hoeveel er na de laatste dag nog doorlopen.`,
    nothing: "Er lopen geen contracten, en er zijn geen kinderen geplaatst.",
    and: " en ",
    endsOn: "Laatste dag",
    endsOnHint: "De laatste dag waarop de registratie geldt.",
    stays: "Dit blijft staan",
    save: "Registratie beëindigen",
    takeBack: (care: string) => `Einde ${care.toLowerCase()} terugnemen`,
    takenBack: "De registratie loopt door.",
    none: "Deze registratie heeft al een einde",
    noneText: "Er is voor deze opvang geen registratie die doorloopt.",
  },
  en: {
    end: (care: string) => `End ${care.toLowerCase()}`,
    title: (care: string) => `End the registration of ${care.toLowerCase()}`,
    sub: (number: string) =>
      `LRK number ${number} ends, and no other comes in its place. A new number does not need this.`,
    now: "What runs now",
    contracts: (count: number) => (count === 1 ? "1 contract" : `${count} contracts`),
    placed: (count: number) => (count === 1 ? "1 child in a group" : `${count} children in a group`),
    nowText: (what: string) =>
      `${what} rest on this registration. They do not end by themselves: when you save you see how many go on after the last day.`,
    nothing: "No contract runs, and no child is placed.",
    and: " and ",
    endsOn: "Last day",
    endsOnHint: "The last day on which the registration holds.",
    stays: "This stays as it is",
    save: "End the registration",
    takeBack: (care: string) => `Take back the end of ${care.toLowerCase()}`,
    takenBack: "The registration goes on.",
    none: "This registration has an end already",
    noneText: "For this care no registration goes on.",
  },
});

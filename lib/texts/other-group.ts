import type { OtherGroupState } from "@/db/schema/other-group";
import { defineMessages } from "@/lib/i18n/define-messages";

type Shown = Exclude<OtherGroupState, "cancelled">;

/** Consent to a second group: how the desk asks for it, and how parents read and answer. */
export const otherGroup = defineMessages({
  nl: {
    title: "Tweede groep",
    entry: "Toestemming tweede groep",
    deskSub: (child: string) =>
      `${child} heeft een eigen groep. Een tweede mag alleen met toestemming van de ouders.`,
    ask: "Toestemming vragen",
    askText:
      "De ouders met gezag krijgen de vraag in het portaal. Zodra een van hen ja zegt, kunt u het kind plaatsen voor die periode.",
    group: "Tweede groep",
    chooseGroup: "Kies een groep",
    startsOn: "Vanaf",
    endsOn: "Tot en met",
    endsOnHint: "Toestemming geldt voor een periode die u met de ouders afspreekt.",
    signedOn: "Getekend op papier op",
    signedOnHint: "Alleen als u het getekende formulier hebt. De toestemming geldt dan meteen.",
    optional: "(mag leeg blijven)",
    saving: "Bezig met opslaan …",
    asked: "De vraag staat klaar voor de ouders.",
    recorded: "De toestemming op papier is vastgelegd.",
    noGroupsYet: "Er is nog geen groep om voor te vragen.",
    none: "Er is nog niets gevraagd",
    noneText: "Komt het kind op sommige dagen in een andere groep, vraag de ouders dan eerst om toestemming.",
    cancel: "Intrekken",
    cancelOf: (group: string) => `De vraag over ${group} intrekken`,
    cancelText: "De vraag of toestemming vervalt. U kunt daarna opnieuw vragen.",
    cancelled: "Ingetrokken.",
    states: {
      asked: "Wacht op antwoord",
      given: "Toestemming",
      refused: "Geweigerd",
      withdrawn: "Ingetrokken door een ouder",
    } satisfies Record<Shown, string>,
    answeredOn: (day: string) => `Beantwoord op ${day}`,
    onPaper: (day: string) => `Op papier getekend op ${day}`,
    sub: (child: string) => `Of ${child} ook in een tweede groep komt, beslist u.`,
    introduction:
      "Elk kind heeft een eigen groep met vaste gezichten. De opvang mag uw kind alleen met uw toestemming ook in een tweede groep opvangen, voor een afgesproken periode. U kunt uw antwoord veranderen zolang die periode loopt.",
    question: (child: string, group: string) => `Mag ${child} ook naar ${group}?`,
    period: (from: string, until: string) => `Van ${from} tot en met ${until}`,
    answer: "Uw antwoord",
    yes: "Ja, dat mag",
    no: "Nee, liever niet",
    save: "Antwoord opslaan",
    saved: "Uw antwoord is opgeslagen. Uw opvang krijgt bericht.",
    back: "Gegevens",
    noAuthority: "Alleen ouders met gezag kunnen hier antwoorden. De locatie kan u hierover meer vertellen.",
    nothing: "Er is niets gevraagd",
    nothingText: (child: string) =>
      `${child} is in een eigen groep. Wil de opvang daar een tweede bij, dan vraagt zij het u hier.`,
    waiting: (count: number) =>
      count === 1
        ? "Uw opvang vraagt toestemming voor een tweede groep."
        : `Uw opvang vraagt toestemming voor een tweede groep, ${count} keer.`,
    read: "Lees en antwoord",
  },
  en: {
    title: "Second group",
    entry: "Consent to a second group",
    deskSub: (child: string) => `${child} has a group of its own. A second one needs the parents' consent.`,
    ask: "Ask for consent",
    askText:
      "The parents with authority get the question in the portal. As soon as one of them says yes you can place the child for that period.",
    group: "Second group",
    chooseGroup: "Choose a group",
    startsOn: "From",
    endsOn: "Up to and including",
    endsOnHint: "Consent holds for a period that you agree with the parents.",
    signedOn: "Signed on paper on",
    signedOnHint: "Only when you hold the signed form. The consent then holds at once.",
    optional: "(may stay empty)",
    saving: "Saving …",
    asked: "The question is there for the parents.",
    recorded: "The consent on paper was recorded.",
    noGroupsYet: "There is no group to ask about yet.",
    none: "Nothing was asked yet",
    noneText: "If the child comes to another group on some days, ask the parents for their consent first.",
    cancel: "Take back",
    cancelOf: (group: string) => `Take back the question about ${group}`,
    cancelText: "The question or consent no longer holds. You can ask anew afterwards.",
    cancelled: "Taken back.",
    states: {
      asked: "Waits for an answer",
      given: "Consent given",
      refused: "Refused",
      withdrawn: "Withdrawn by a parent",
    } satisfies Record<Shown, string>,
    answeredOn: (day: string) => `Answered on ${day}`,
    onPaper: (day: string) => `Signed on paper on ${day}`,
    sub: (child: string) => `Whether ${child} comes to a second group is for you to decide.`,
    introduction:
      "Every child has a group of its own with familiar faces. The daycare may care for your child in a second group only with your consent, for a period that was agreed. You can change your answer as long as that period runs.",
    question: (child: string, group: string) => `May ${child} come to ${group} as well?`,
    period: (from: string, until: string) => `From ${from} up to and including ${until}`,
    answer: "Your answer",
    yes: "Yes, that is fine",
    no: "No, rather not",
    save: "Save answer",
    saved: "Your answer was saved. Your daycare is told.",
    back: "Data",
    noAuthority: "Only parents with authority can answer here. The location can tell you more.",
    nothing: "Nothing was asked",
    nothingText: (child: string) =>
      `${child} is in a group of its own. If the daycare would like a second one, it asks you here.`,
    waiting: (count: number) =>
      count === 1
        ? "Your daycare asks for your consent to a second group."
        : `Your daycare asks for your consent to a second group, ${count} times.`,
    read: "Read and answer",
  },
});

import { defineMessages } from "@/lib/i18n/define-messages";

export const shell = defineMessages({
  nl: {
    skipToContent: "Naar de inhoud",
    mainMenu: "Hoofdmenu",
    more: "Meer",
    closeAnswer: "Melding sluiten",
    chooseChild: "Ander kind",
    chosenChild: "Gekozen kind",
    ownMenu: (name: string) => `Menu van ${name}`,
    language: "Taal",
    signOut: "Uitloggen",
    loading: "Even geduld, de gegevens komen eraan.",
    description: "Het portaal voor ouders en verzorgers van de kinderopvang.",
  },
  en: {
    skipToContent: "Skip to content",
    mainMenu: "Main menu",
    more: "More",
    closeAnswer: "Close this message",
    chooseChild: "Another child",
    chosenChild: "Chosen child",
    ownMenu: (name: string) => `Menu of ${name}`,
    language: "Language",
    signOut: "Log out",
    loading: "One moment, the details are on their way.",
    description: "The portal for parents and carers of the childcare.",
  },
});

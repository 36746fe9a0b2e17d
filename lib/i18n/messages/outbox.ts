import { defineMessages } from "../define-messages";

export const outbox = defineMessages({
  nl: {
    title: "Verzending",
    sub: "Brieven en taken die na acht pogingen niet zijn gelukt.",
    emptyTitle: "Alles is verstuurd",
    empty: "Er ligt niets te wachten op uw hulp.",
    retry: "Opnieuw proberen",
    retried: "De brief staat weer in de rij.",
    planned: (when: string) => `Gepland op ${when}`,
    attempts: (count: number) => (count === 1 ? "1 poging" : `${count} pogingen`),
    reason: (reason: string) => `Reden: ${reason}`,
    kind: (kind: string) => kind.replace(/^mail\./, "Brief: "),
  },
  en: {
    title: "Delivery",
    sub: "Letters and tasks that failed after eight tries.",
    emptyTitle: "Everything has been sent",
    empty: "Nothing is waiting for your help.",
    retry: "Try again",
    retried: "The letter is back in line.",
    planned: (when: string) => `Planned on ${when}`,
    attempts: (count: number) => (count === 1 ? "1 try" : `${count} tries`),
    reason: (reason: string) => `Reason: ${reason}`,
    kind: (kind: string) => kind.replace(/^mail\./, "Letter: "),
  },
});

import { defineMessages } from "@/lib/i18n/define-messages";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";

/** "Groep dicht": a group that cannot receive its children on a day. */
export const groupClosing = defineMessages({
  nl: {
    title: (group: string) => `${group} dicht melden`,
    link: "Groep dicht",
    linkOf: (group: string) => `${group} dicht melden`,
    today: "Vandaag",
    backToGroups: "Groepen",
    days: "Welke dag",
    children: "Wie kan niet komen?",
    childrenHint: "Wie afgemeld is, staat er niet bij.",
    reason: "Reden",
    reasonHint: "Ouders lezen dit, bijvoorbeeld Te weinig personeel door ziekte.",
    more: "Verdere uitleg",
    moreHint: "Komt onder het bericht aan de ouders te staan.",
    optional: "(mag leeg blijven)",
    about:
      "De gezinnen krijgen meteen een dringend bericht. Bij hen, in de planning en op de lijst van de groep staat de dag als gesloten. De afgesproken uren blijven staan.",
    close: "Dicht melden en de ouders berichten",
    closing: "Bezig met melden",
    done: (children: number, families: number) =>
      `${children} ${children === 1 ? "kind" : "kinderen"} dicht gemeld; ${families} ${families === 1 ? "gezin krijgt" : "gezinnen krijgen"} een dringend bericht.`,
    closedFor: (day: string) => `Dicht op ${day}`,
    reopen: "Weer openen",
    reopenText: "Alle kinderen kunnen dan weer komen. Hun gezinnen krijgen een dringend bericht.",
    reopened: (families: number) =>
      `De groep is weer open; ${families} ${families === 1 ? "gezin krijgt" : "gezinnen krijgen"} een dringend bericht.`,
    nobody: "Niemand verwacht",
    nobodyText: "In de komende twee weken wordt in deze groep niemand verwacht.",
    allClosed: "Op deze dag wordt verder niemand verwacht.",
    closedMessage: (group: string, day: CareDay, reason: string, more: string) => ({
      subject: `${group} is dicht op ${formatDay(day, "nl", "full")}`.slice(0, 120),
      body: [
        `${group} kan uw kind op ${formatDay(day, "nl", "full")} niet ontvangen. Reden: ${reason}.`,
        more,
        "Uw afgesproken uren blijven staan.",
      ]
        .filter(Boolean)
        .join("\n\n"),
    }),
    openMessage: (group: string, day: CareDay) => ({
      subject: `${group} is toch open op ${formatDay(day, "nl", "full")}`.slice(0, 120),
      body: `${group} kan uw kind op ${formatDay(day, "nl", "full")} toch ontvangen. De opvang gaat door zoals afgesproken.`,
    }),
  },
  en: {
    title: (group: string) => `Report ${group} closed`,
    link: "Group closed",
    linkOf: (group: string) => `Report ${group} closed`,
    today: "Today",
    backToGroups: "Groups",
    days: "Which day",
    children: "Who cannot come?",
    childrenHint: "Whoever was reported absent is not listed.",
    reason: "Reason",
    reasonHint: "Parents read this, for example Too few staff because of illness.",
    more: "Further explanation",
    moreHint: "Stands below the message to the parents.",
    optional: "(may stay empty)",
    about:
      "The families get an urgent message at once. To them, in the planning and on the list of the group the day stands as closed. The agreed hours stay.",
    close: "Report closed and tell the parents",
    closing: "Reporting",
    done: (children: number, families: number) =>
      `${children} ${children === 1 ? "child" : "children"} reported closed; ${families} ${families === 1 ? "family gets" : "families get"} an urgent message.`,
    closedFor: (day: string) => `Closed on ${day}`,
    reopen: "Open again",
    reopenText: "All children can come again then. Their families get an urgent message.",
    reopened: (families: number) =>
      `The group is open again; ${families} ${families === 1 ? "family gets" : "families get"} an urgent message.`,
    nobody: "Nobody expected",
    nobodyText: "Nobody is expected in this group in the next two weeks.",
    allClosed: "Nobody else is expected on this day.",
    closedMessage: (group: string, day: CareDay, reason: string, more: string) => ({
      subject: `${group} is closed on ${formatDay(day, "en", "full")}`.slice(0, 120),
      body: [
        `${group} cannot receive your child on ${formatDay(day, "en", "full")}. Reason: ${reason}.`,
        more,
        "Your agreed hours stay.",
      ]
        .filter(Boolean)
        .join("\n\n"),
    }),
    openMessage: (group: string, day: CareDay) => ({
      subject: `${group} is open after all on ${formatDay(day, "en", "full")}`.slice(0, 120),
      body: `${group} can receive your child on ${formatDay(day, "en", "full")} after all. Care goes on as agreed.`,
    }),
  },
});

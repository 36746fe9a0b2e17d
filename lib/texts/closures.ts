import { defineMessages } from "@/lib/i18n/define-messages";

/** "Sluitingsdagen", as the office sets them. */
export const closures = defineMessages({
  nl: {
    title: "Sluitingsdagen",
    sub: "Van alle locaties, en van elke locatie apart",
    settings: "Instellingen",
    years: "Jaren",
    list: (year: number) => `Gesloten in ${year}`,
    none: (year: number) => `Geen sluitingsdagen in ${year}`,
    noneText: "Kies hieronder de feestdagen, of vul een dag of vakantie in.",
    everywhere: "Alle locaties",
    reopen: "Weer openen",
    reopenLabel: (name: string, day: string) => `${name}, ${day} weer openen`,
    reopened: (days: number, told: boolean) =>
      `${days === 1 ? "De dag is" : `${days} dagen zijn`} weer open. Wat daarvoor is afgesproken, staat weer in de planning${told ? ", en de ouders krijgen bericht" : ""}.`,
    days: (count: number) => `${count} dagen`,
    eachDay: (name: string) => `Dagen van ${name} bekijken`,
    reopenAll: "Alles weer openen",
    reopenAllLabel: (name: string, days: string) => `${name}, ${days} helemaal weer openen`,
    early: "Eerder sluiten",
    earlyText:
      "Opvang die langer duurt, vervalt vanaf die tijd: ouders en de groep zien hoe laat de locatie dichtgaat. Terugnemen kan in de lijst, met Weer openen.",
    earlyPlace: "Voor welke locatie?",
    earlyDay: "Dag",
    earlyTime: "Dicht vanaf",
    earlyNameHint: "Ouders lezen dit, bijvoorbeeld Pakjesavond.",
    earlyFrom: (time: string) => `Dicht vanaf ${time}`,
    closedEarly: (told: boolean) =>
      `De dag sluit eerder.${told ? " Ouders met opvang op die dag krijgen bericht." : ""}`,
    tell: "Laat de ouders het weten",
    tellHint:
      "Alleen gezinnen met opvang op een van die dagen krijgen bericht. Gaat de dag weer open, dan horen zij dat ook.",
    elsewhere: "Geldt voor alle locaties: openen kan onder Sluitingsdagen bij Instellingen.",
    close: "Dagen sluiten",
    closing: "Bezig met sluiten",
    closeText:
      "Opvang die op een sluitingsdag gepland staat, vervalt voor die dag: ouders en de groep zien dat de locatie dicht is. Wordt de dag weer geopend, dan staat die opvang er weer.",
    holidays: (year: number) => `Feestdagen in ${year}`,
    noHolidays: "Alle feestdagen waarop u open zou zijn, zijn al gesloten of voorbij.",
    liberation: "Voor velen eens in de vijf jaar een vrije dag: 2030, 2035.",
    schoolHolidays: (year: number) => `Schoolvakanties in ${year}`,
    schoolHolidaysHint: (several: boolean): string =>
      several
        ? "Elke locatie sluit in de vakantie van haar eigen regio, op de dagen waarop zij open zou zijn. Scholen mogen van de herfst- en voorjaarsvakantie afwijken."
        : "De locatie sluit op de dagen waarop zij open zou zijn. Scholen mogen van de herfst- en voorjaarsvakantie afwijken.",
    schoolHoliday: (name: string, region: string, days: string) => `${name} (${region}), ${days}`,
    noSchoolRegion: "Kies bij het adres van een locatie haar regio, dan staan hier ook de schoolvakanties.",
    notKnown: "De schoolvakanties van een deel van dit jaar zijn nog niet vastgesteld.",
    noSchoolHolidays: "Alle schoolvakanties van dit jaar zijn voorbij.",
    range: "Een andere dag of vakantie",
    rangeHint: "Alleen dagen waarop de locatie open zou zijn, worden gesloten.",
    startsOn: "Eerste dag",
    endsOn: "Laatste dag",
    name: "Reden",
    nameHint: "Ouders lezen dit, bijvoorbeeld Studiedag.",
    optional: "(mag leeg blijven)",
    places: "Voor welke locaties?",
    placesHint: "Kies er geen, dan sluiten alle locaties.",
    closed: (days: number, passedOver: number, told: boolean) =>
      `${days} ${days === 1 ? "sluiting" : "sluitingen"} opgeslagen.${passedOver > 0 ? ` Al gesloten: ${passedOver}.` : ""}${told ? " Ouders met opvang op die dagen krijgen bericht." : ""}`,
  },
  en: {
    title: "Closing days",
    sub: "Of all locations, and of each apart",
    settings: "Settings",
    years: "Years",
    list: (year: number) => `Closed in ${year}`,
    none: (year: number) => `No closing days in ${year}`,
    noneText: "Choose the public holidays below, or fill in a day or a holiday.",
    everywhere: "All locations",
    reopen: "Open again",
    reopenLabel: (name: string, day: string) => `Open ${name}, ${day} again`,
    reopened: (days: number, told: boolean) =>
      `${days === 1 ? "The day is" : `${days} days are`} open again. What was agreed stands in the planning again${told ? ", and the parents are told" : ""}.`,
    days: (count: number) => `${count} days`,
    eachDay: (name: string) => `See the days of ${name}`,
    reopenAll: "Open all again",
    reopenAllLabel: (name: string, days: string) => `Open all of ${name}, ${days} again`,
    early: "Close early",
    earlyText:
      "Care that goes on longer falls away from that time: parents and the group see when the location closes. Take it back in the list, with Open again.",
    earlyPlace: "For which location?",
    earlyDay: "Day",
    earlyTime: "Closed from",
    earlyNameHint: "Parents read this, for example Saint Nicholas' eve.",
    earlyFrom: (time: string) => `Closed from ${time}`,
    closedEarly: (told: boolean) =>
      `The day closes early.${told ? " Parents with care on that day are told." : ""}`,
    tell: "Let the parents know",
    tellHint:
      "Only families with care on one of those days are told. If the day opens again, they hear of that too.",
    elsewhere: "Holds for all locations: open it under Closing days at Settings.",
    close: "Close days",
    closing: "Closing",
    closeText:
      "Care that is planned on a closing day falls away for that day: parents and the group see that the location is closed. When the day is opened again, that care stands there again.",
    holidays: (year: number) => `Public holidays in ${year}`,
    noHolidays: "All public holidays on which you would be open are closed already or have passed.",
    liberation: "For many a day off once in five years: 2030, 2035.",
    schoolHolidays: (year: number) => `School holidays in ${year}`,
    schoolHolidaysHint: (several: boolean): string =>
      several
        ? "Each location closes in the holiday of its own region, on the days it would be open. Schools may choose other dates in autumn and spring."
        : "The location closes on the days it would be open. Schools may choose other dates in autumn and spring.",
    schoolHoliday: (name: string, region: string, days: string) => `${name} (${region}), ${days}`,
    noSchoolRegion:
      "Choose the region of a location with its address, and its school holidays are offered here as well.",
    notKnown: "The school holidays of part of this year are not set yet.",
    noSchoolHolidays: "All school holidays of this year have passed.",
    range: "Another day or a holiday",
    rangeHint: "Only days on which the location would be open are closed.",
    startsOn: "First day",
    endsOn: "Last day",
    name: "Reason",
    nameHint: "Parents read this, for example Study day.",
    optional: "(may stay empty)",
    places: "For which locations?",
    placesHint: "Choose none, and all locations close.",
    closed: (days: number, passedOver: number, told: boolean) =>
      `${days} ${days === 1 ? "closure" : "closures"} saved.${passedOver > 0 ? ` Closed already: ${passedOver}.` : ""}${told ? " Parents with care on those days are told." : ""}`,
  },
});

export type ClosureTexts = (typeof closures)["nl"];

import { defineMessages } from "@/lib/i18n/define-messages";

/** How many places a group has and for which ages it is, from a day on. */
export const groupSize = defineMessages({
  nl: {
    title: "Plaatsen en leeftijden",
    change: "Wijzigen",
    changeTitle: "Plaatsen en leeftijden wijzigen",
    changeSub: "Wat nu geldt, blijft gelden tot de dag die u kiest.",
    empty: "Er is nog niets vastgelegd.",
    ages: (from: string, to: string) => `${from} tot ${to}`,
    agesLabel: "leeftijd",
    kindLabel: "samenstelling",
    placesLabel: "plaatsen",
    places: (count: number) => (count === 1 ? "1 plaats" : `${count} plaatsen`),
    startsOn: "Geldt vanaf",
    startsOnHint: "Wat nu geldt, loopt tot de dag ervoor.",
    fullAnyway: "Toch zo opslaan",
    coming: (day: string, places: string) => `Vanaf ${day}: ${places}`,
    crowdedTitle: "Meer kinderen dan plaatsen",
    crowdedFirst: (day: string, children: number, places: number) =>
      `Op ${day} worden ${children} kinderen tegelijk verwacht, er ${places === 1 ? "is dan 1 plaats" : `zijn dan ${places} plaatsen`}.`,
    crowdedMore: (count: number, until: string) =>
      count === 1
        ? `Dat geldt ook voor 1 andere dag: ${until}.`
        : `Dat geldt ook voor ${count} andere dagen, tot en met ${until}.`,
  },
  en: {
    title: "Places and ages",
    change: "Change",
    changeTitle: "Change places and ages",
    changeSub: "What holds now goes on until the day you choose.",
    empty: "Nothing has been set yet.",
    ages: (from: string, to: string) => `${from} to ${to}`,
    agesLabel: "age",
    kindLabel: "composition",
    placesLabel: "places",
    places: (count: number) => (count === 1 ? "1 place" : `${count} places`),
    startsOn: "Holds from",
    startsOnHint: "What holds now ends the day before.",
    fullAnyway: "Save it all the same",
    coming: (day: string, places: string) => `From ${day}: ${places}`,
    crowdedTitle: "More children than places",
    crowdedFirst: (day: string, children: number, places: number) =>
      `On ${day} ${children} children are expected at once, and there ${places === 1 ? "is 1 place" : `are ${places} places`} then.`,
    crowdedMore: (count: number, until: string) =>
      count === 1
        ? `The same goes for 1 other day: ${until}.`
        : `The same goes for ${count} other days, up to ${until}.`,
  },
});

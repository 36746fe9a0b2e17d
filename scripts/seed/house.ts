import type { Actor } from "@/lib/access/actor";
import { addGroup } from "@/lib/organisation/add-group";
import { closeDay } from "@/lib/organisation/close-day";
import { openLocation } from "@/lib/organisation/open-location";
import { setDayParts } from "@/lib/organisation/set-day-parts";
import { setGroupSize } from "@/lib/organisation/set-group-size";
import { setRequestPolicy } from "@/lib/organisation/set-request-policy";
import { setUpOrganisation } from "@/lib/organisation/set-up-organisation";
import { addMonths, asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { type Calendar, closures, openedOn, studyDays } from "./calendar";
import { forEachOf, perform } from "./perform";
import { sellDaycare } from "./products";

export type LocationKey = "linde" | "kompas";
export type GroupKey = "vlinders" | "rupsjes" | "libellen" | "zeesterren" | "walvissen";
export type House = {
  locations: Record<LocationKey, string>;
  products: Record<LocationKey, string>;
  groups: Record<GroupKey, string>;
};

export const groupLocation: Record<GroupKey, LocationKey> = {
  vlinders: "linde",
  rupsjes: "linde",
  libellen: "linde",
  zeesterren: "kompas",
  walvissen: "kompas",
};

export const organisationData = {
  name: "Villa Bambini",
  kvkNumber: "12345678",
  iban: "NL91 ABNA 0417 1643 00",
  email: "info@villabambini.example",
  phone: "040 212 3450",
  street: "Lindelaan",
  houseNumber: "14",
  postcode: "5611 AB",
  city: "Eindhoven",
};

const everyWorkday = (from: string, to: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));

const places = {
  linde: {
    name: "De Linde",
    street: "Lindelaan",
    houseNumber: "14",
    postcode: "5611 AB",
    city: "Eindhoven",
    phone: "040 212 3451",
    schoolRegion: "south",
    registrations: [{ careType: "daycare", lrkNumber: "999999991" }],
    opening: everyWorkday("07:45", "18:30"),
  },
  kompas: {
    name: "Het Kompas",
    street: "Kompasstraat",
    houseNumber: "3",
    postcode: "5613 CD",
    city: "Eindhoven",
    phone: "040 212 3452",
    schoolRegion: "south",
    registrations: [{ careType: "daycare", lrkNumber: "999999992" }],
    opening: everyWorkday("07:30", "18:30"),
  },
} as const;

const groups = {
  vlinders: { name: "Vlinders", kind: "mixed_age", fromAgeMonths: 0, toAgeMonths: 48, places: 16 },
  rupsjes: { name: "Rupsjes", kind: "single_age", fromAgeMonths: 0, toAgeMonths: 24, places: 12 },
  libellen: { name: "Libellen", kind: "single_age", fromAgeMonths: 24, toAgeMonths: 48, places: 16 },
  zeesterren: { name: "Zeesterren", kind: "mixed_age", fromAgeMonths: 0, toAgeMonths: 48, places: 16 },
  walvissen: { name: "Walvissen", kind: "single_age", fromAgeMonths: 24, toAgeMonths: 48, places: 16 },
} as const;

const policies = {
  linde: { mode: "day_parts", extraLeadDays: 1, extraDeadline: "12:00", absenceDeadline: "09:30" },
  kompas: { mode: "times", extraLeadDays: 2, extraDeadline: "17:00", absenceDeadline: "09:00" },
} as const;

const dayParts = [
  { code: "morning", from: "07:45", to: "13:00" },
  { code: "afternoon", from: "13:00", to: "18:30" },
  { code: "full_day", from: "07:45", to: "18:30" },
] as const;

const thatMorning = instantAt(openedOn, asLocalTime("09:00"));

async function openWithRules(actor: Actor, key: LocationKey) {
  const input = { ...places[key], registrations: [...places[key].registrations], startsOn: openedOn };
  const { locationId } = await perform(openLocation, actor, input, thatMorning);
  if (key === "linde") {
    const parts = { locationId, startsOn: openedOn, parts: [...dayParts] };
    await perform(setDayParts, actor, parts, thatMorning);
  }
  const policy = { locationId, careType: "daycare" as const, ...policies[key], absenceLeadDays: 0 };
  const rules = { ...policy, startsOn: openedOn };
  await perform(setRequestPolicy, actor, rules, thatMorning);
  return locationId;
}

/** Organisation, two locations with their rules, five groups. */
export async function buildHouse(actor: Actor, calendar: Calendar): Promise<House> {
  await perform(setUpOrganisation, actor, organisationData, thatMorning);
  const locations = {
    linde: await openWithRules(actor, "linde"),
    kompas: await openWithRules(actor, "kompas"),
  };
  const add = async (key: GroupKey) => {
    const input = { locationId: locations[groupLocation[key]], careType: "daycare" as const, ...groups[key] };
    return (await perform(addGroup, actor, input, thatMorning)).groupId;
  };
  const products = {
    linde: await sellDaycare(actor, locations.linde, calendar),
    kompas: await sellDaycare(actor, locations.kompas, calendar),
  };
  return {
    locations,
    products,
    groups: {
      vlinders: await add("vlinders"),
      rupsjes: await add("rupsjes"),
      libellen: await add("libellen"),
      zeesterren: await add("zeesterren"),
      walvissen: await add("walvissen"),
    },
  };
}

/** Holidays close both locations, the study days De Linde only. */
export async function closeDays(office: Actor, house: House, calendar: Calendar) {
  const agreed = calendar.at(-120, "10:00");
  const close = (locationId: string | null) => (closure: { day: string; name: string }) =>
    perform(closeDay, office, { locationId, ...closure }, agreed);
  await forEachOf(closures(calendar), close(null));
  await forEachOf(studyDays(calendar), close(house.locations.linde));
}

/** From the second month on Rupsjes takes more children, and keeps them somewhat longer. */
export async function enlargeAGroup(office: Actor, house: House, calendar: Calendar) {
  const startsOn = asCareDay(`${addMonths(calendar.today, 2).slice(0, 7)}-01`);
  const size = { kind: "single_age" as const, fromAgeMonths: 0, toAgeMonths: 30, places: 14 };
  const input = { groupId: house.groups.rupsjes, startsOn, ...size, fullAnyway: false };
  await perform(setGroupSize, office, input, calendar.at(-20, "11:10"));
}

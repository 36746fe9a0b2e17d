import type { Actor } from "@/lib/access/actor";
import { announceRate } from "@/lib/product/announce-rate";
import { registerProduct } from "@/lib/product/register-product";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { type Calendar, openedOn } from "./calendar";
import { perform } from "./perform";

const told = (year: number) => asCareDay(`${year - 1}-11-02`);

/** 1142 cents an hour in this year, 38 less in each before and 38 more in the next. */
const rateIn = (year: number, calendar: Calendar) => 1142 - (Number(calendar.today.slice(0, 4)) - year) * 38;

/** The one product of a location, with a new rate each January; that of the next is known from 2 November. */
export async function sellDaycare(actor: Actor, locationId: string, calendar: Calendar): Promise<string> {
  const at = (day: CareDay) => instantAt(day, asLocalTime("09:30"));
  const first = Number(openedOn.slice(0, 4));
  const product = { locationId, careType: "daycare" as const, name: "Dagopvang, vaste dagen" };
  const begins = { ...product, startsOn: openedOn, centsPerHour: rateIn(first, calendar) };
  const { productId } = await perform(registerProduct, actor, begins, at(openedOn));
  for (let year = first + 1; told(year) <= calendar.today; year++) {
    const startsOn = asCareDay(`${year}-01-01`);
    const rate = { productId, startsOn, centsPerHour: rateIn(year, calendar) };
    await perform(announceRate, actor, rate, at(told(year)));
  }
  return productId;
}

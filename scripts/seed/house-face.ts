import sharp from "sharp";
import type { Actor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addTerms } from "@/lib/organisation/add-terms";
import { correctOrganisation } from "@/lib/organisation/correct-organisation";
import { receiveLogo } from "@/lib/organisation/receive-logo";
import { addDays, addMonths, asCareDay, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { type Calendar, openedOn } from "./calendar";
import { organisationData } from "./house";
import { paperOf } from "./messages/paper";
import { perform } from "./perform";
import { readingDrawings } from "./photos/draw";

const complaints = {
  complaintsBody: "De Geschillencommissie Kinderopvang",
  complaintsUrl: "https://www.degeschillencommissie.nl",
};

/** A house whose roof is two leaves; without letters, since machines have other fonts. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 96" width="600" height="480">
  <path d="M60 88V42C60 20 42 8 12 8c0 26 18 40 48 40" fill="#17624f"/>
  <path d="M60 88V42c0-22 18-34 48-34 0 26-18 40-48 40" fill="#3f9a7c"/>
  <path d="M26 50v34a4 4 0 0 0 4 4h60a4 4 0 0 0 4-4V50c-9 5-20 8-34 8s-25-3-34-8Z" fill="#f3b667"/>
  <path d="M50 88V74a10 10 0 0 1 20 0v14Z" fill="#17624f"/>
</svg>`;

const drawLogo = () => readingDrawings(() => sharp(Buffer.from(drawing)).png().toBuffer());

const rules = [
  ["Artikel 1", "Waarvoor deze voorwaarden gelden"],
  ["Artikel 2", "Hoe u een plaats aanvraagt"],
  ["Artikel 3", "De overeenkomst, en hoe die eindigt"],
  ["Artikel 4", "Opvangtijden, sluitingsdagen en ruilen"],
  ["Artikel 5", "De prijs, en wanneer u betaalt"],
  ["Artikel 6", "Als u een klacht heeft"],
] as const;

const firstOfMonth = (day: CareDay) => asCareDay(`${day.slice(0, 7)}-01`);

/** What the administrator gave the house of its own: a complaints body, a logo, and its terms in three editions. */
export async function dressHouse(admin: Actor, calendar: Calendar) {
  const opened = instantAt(openedOn, asLocalTime("11:00"));
  const form = {
    ...{ ...organisationData, ...complaints, creditorId: "", accentColour: "#17624f" },
    ...{ defaultLanguage: "nl" as const, passwordMinimum: "8", version: "1" },
  };
  await perform(correctOrganisation, admin, form, opened);
  orThrow(await receiveLogo(admin, await drawLogo(), opened));
  const add = async (number: number, startsOn: CareDay, sent: CareDay) => {
    const name = `Versie ${number}`;
    const content = paperOf(`Algemene voorwaarden, versie ${number}`, rules);
    orThrow(await addTerms(admin, { name, startsOn, content }, instantAt(sent, asLocalTime("11:00"))));
  };
  await add(1, openedOn, openedOn);
  const second = firstOfMonth(addMonths(calendar.today, -8));
  await add(2, second, addDays(second, -40));
  await add(3, firstOfMonth(addMonths(calendar.today, 2)), calendar.day(-6));
}

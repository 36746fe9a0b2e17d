import type { PersonActor } from "@/lib/access/actor";
import { registerPayer } from "@/lib/billing/register-payer";
import { setBillingData } from "@/lib/billing/set-billing-data";
import { addDays, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import type { EnrolledChild } from "../children";
import type { Adult, Family } from "../families";
import { forEachOf, perform } from "../perform";
import { chance } from "../random";
import { testBsn, testIban } from "./numbers";

export type Payer = {
  adult: Adult;
  personId: string;
  family: Family;
  children: EnrolledChild[];
  number: number;
};

export const at = (day: CareDay, time: string) => instantAt(day, asLocalTime(time));

export const payersOf = (families: readonly Family[]): Payer[] =>
  families.flatMap((family, index) => {
    const adult = family.adults.find((one) => one.sketch.tie === "holder");
    if (!adult || family.children.length === 0) return [];
    const { personId } = adult.actor;
    return [{ adult, personId, family, children: family.children, number: index + 1 }];
  });

/** The town pays the care of a child whose parents cannot. */
export async function registerTown(office: PersonActor, calendar: Calendar) {
  const town = {
    kind: "municipality",
    name: "Gemeente Eindhoven, Sociaal Domein",
    street: "Marktstraat",
    houseNumber: "100",
    postcode: "5611 XY",
    city: "Eindhoven",
    email: "facturen@gemeente.example",
    reference: "SMI-regeling",
  } as const;
  await perform(registerPayer, office, town, at(addDays(calendar.today, -210), "11:15"));
}

/** What the office asks of every payer at the first contract; two in three sign for direct debit. */
export async function recordBilling(office: PersonActor, payers: readonly Payer[], calendar: Calendar) {
  await forEachOf(payers, async ({ adult, personId, children, number }) => {
    const agreedOn = children.map((child) => child.agreedOn).sort()[0] ?? calendar.today;
    const debit = number % 3 !== 0;
    const years = chance("age", adult.name.familyName).between(24, 41);
    const input = {
      personId,
      bsn: testBsn(number),
      iban: testIban(number),
      birthDate: calendar.born(years * 12 + (number % 12), number % 27),
      mandateReference: debit ? `VB-${agreedOn.slice(0, 4)}-${String(number).padStart(4, "0")}` : null,
      mandateSignedOn: debit ? addDays(agreedOn, 2) : "",
      version: 0,
    };
    await perform(setBillingData, office, input, at(addDays(agreedOn, 2), "09:40"));
  });
}

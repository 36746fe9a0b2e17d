import "server-only";
import { readTogether } from "@/db/read-together";
import { organisation } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";

export type HouseContact = {
  name: string;
  lines: string[];
  phone: { href: string; text: string };
  email: string;
  kvkNumber: string;
  /** Where a complaint goes that was not solved here; null while the house has said nothing. */
  complaints: { body: string; url: string } | null;
};

/** Who runs the care and how to reach them, for everybody who is signed in; null before the set-up. */
export async function readHouseContact(actor: PersonActor): Promise<HouseContact | null> {
  const [house] = await readTogether(actor, (tx) => tx.select().from(organisation));
  if (!house) return null;
  const { name, street, houseNumber, postcode, city, phone, email, kvkNumber } = house;
  const { complaintsBody: body, complaintsUrl: url } = house;
  return {
    ...{ name, email, kvkNumber },
    lines: [`${street} ${houseNumber}`, `${formatPostcode(postcode)} ${city}`],
    phone: { href: `tel:${phone}`, text: formatPhone(phone) },
    complaints: body && url ? { body, url } : null,
  };
}

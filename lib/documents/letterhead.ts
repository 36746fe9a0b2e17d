import "server-only";
import { eq } from "drizzle-orm";
import { personBilling } from "@/db/schema/invoice";
import { logo, organisation } from "@/db/schema/organisation";
import { person, personContact } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { fullName } from "@/lib/names/full-name";
import type { Logo } from "@/lib/organisation/logo-file";
import type { CareDay } from "@/lib/time/types";
import { countryLine, homeCountry } from "@/lib/validation/country";
import { formatIban } from "@/lib/validation/iban";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import type { Sheet } from "./sheet";

export type Letterhead = Pick<Sheet, "sender" | "addressee"> & {
  organisation: { name: string; iban: string; creditorId: string | null };
  payer: {
    name: string;
    birthDate: CareDay | null;
    bsnLastDigits: string | null;
    iban: string | null;
    mandateReference: string | null;
  };
};

type Address = {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  /** Left out: in the Netherlands. */
  country?: string;
};

/** The country in capitals as the post asks, where it is another. */
export function addressLines({
  street,
  houseNumber,
  postcode,
  city,
  country = homeCountry,
}: Address): string[] {
  const lines = [
    [street, houseNumber].filter(Boolean).join(" "),
    [postcode ? formatPostcode(postcode) : null, city].filter(Boolean).join(" "),
  ].filter((line) => line !== "");
  const abroad = lines.length > 0 ? countryLine(country, "nl") : null;
  return abroad ? [...lines, abroad.toUpperCase()] : lines;
}

const pictureOf = ({ sha256, width, height }: typeof logo.$inferSelect): Logo => ({ sha256, width, height });

/** Who sends and who gets a paper, as they are on the day it is made; null when there is no such payer. */
export async function loadLetterhead(tx: Transaction, payerId: string): Promise<Letterhead | null> {
  const [[found], [payer]] = await Promise.all([
    tx.select().from(organisation).leftJoin(logo, eq(logo.id, organisation.logoId)),
    tx
      .select({ person, contact: personContact, billing: personBilling })
      .from(person)
      .leftJoin(personContact, eq(personContact.personId, person.id))
      .leftJoin(personBilling, eq(personBilling.personId, person.id))
      .where(eq(person.id, payerId)),
  ]);
  const house = found?.organisation;
  if (!house) throw new Error("The organisation is not set up");
  if (!payer) return null;
  const name = fullName(payer.person);
  const iban = formatIban(house.iban);
  return {
    sender: {
      name: house.name,
      colour: house.accentColour,
      lines: [...addressLines(house), formatPhone(house.phone), house.email],
      logo: found.logo && pictureOf(found.logo),
      footer: [house.name, `KvK ${house.kvkNumber}`, `IBAN ${iban}`].join("  ·  "),
    },
    addressee: [name, ...(payer.contact ? addressLines(payer.contact) : [])],
    organisation: { name: house.name, iban, creditorId: house.creditorId },
    payer: {
      name,
      birthDate: payer.billing?.birthDate ?? null,
      bsnLastDigits: payer.billing?.bsnLastDigits ?? null,
      iban: payer.billing?.iban ?? null,
      mandateReference: payer.billing?.mandateReference ?? null,
    },
  };
}

import "server-only";
import { eq } from "drizzle-orm";
import { personBilling } from "@/db/schema/invoice";
import { logo, organisation } from "@/db/schema/organisation";
import { payer } from "@/db/schema/payer";
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
    isOrganisation: boolean;
    name: string;
    birthDate: CareDay | null;
    bsnLastDigits: string | null;
    iban: string | null;
    mandateReference: string | null;
    /** What an organisation wants to find on its invoices. */
    reference: string | null;
  };
};

type Address = {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  /** Left out: in the Netherlands. */
  country?: string | null;
};

/** The country in capitals as the post asks, where it is another. */
export function addressLines({ street, houseNumber, postcode, city, country }: Address): string[] {
  const lines = [
    [street, houseNumber].filter(Boolean).join(" "),
    [postcode ? formatPostcode(postcode) : null, city].filter(Boolean).join(" "),
  ].filter((line) => line !== "");
  const abroad = lines.length > 0 ? countryLine(country ?? homeCountry, "nl") : null;
  return abroad ? [...lines, abroad.toUpperCase()] : lines;
}

const pictureOf = ({ sha256, width, height }: typeof logo.$inferSelect): Logo => ({ sha256, width, height });

type Payer = {
  payer: typeof payer.$inferSelect;
  person: typeof person.$inferSelect | null;
  contact: typeof personContact.$inferSelect | null;
  billing: typeof personBilling.$inferSelect | null;
};

/** A person's name, address and bank stand with the person, an organisation's with the payer. */
function whoPays({ payer, person, contact, billing }: Payer): Pick<Letterhead, "addressee" | "payer"> {
  const name = person ? fullName(person) : (payer.name ?? "");
  const home = person ? contact : payer;
  return {
    addressee: [name, ...(home ? addressLines(home) : [])],
    payer: {
      isOrganisation: person === null,
      name,
      birthDate: billing?.birthDate ?? null,
      bsnLastDigits: billing?.bsnLastDigits ?? null,
      iban: billing?.iban ?? payer.iban,
      mandateReference: billing?.mandateReference ?? null,
      reference: payer.reference || null,
    },
  };
}

const payersOf = (tx: Transaction) =>
  tx
    .select({ payer, person, contact: personContact, billing: personBilling })
    .from(payer)
    .leftJoin(person, eq(person.id, payer.personId))
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .leftJoin(personBilling, eq(personBilling.personId, person.id));

/** Who sends and who gets a paper, as they are on the day it is made; null when there is no such payer. */
export async function loadLetterhead(tx: Transaction, payerId: string): Promise<Letterhead | null> {
  const [[found], [paying]] = await Promise.all([
    tx.select().from(organisation).leftJoin(logo, eq(logo.id, organisation.logoId)),
    payersOf(tx).where(eq(payer.id, payerId)),
  ]);
  const house = found?.organisation;
  if (!house) throw new Error("The organisation is not set up");
  if (!paying) return null;
  const iban = formatIban(house.iban);
  return {
    sender: {
      name: house.name,
      colour: house.accentColour,
      lines: [...addressLines(house), formatPhone(house.phone), house.email],
      logo: found.logo && pictureOf(found.logo),
      footer: [house.name, `KvK ${house.kvkNumber}`, `IBAN ${iban}`].join("  ·  "),
    },
    organisation: { name: house.name, iban, creditorId: house.creditorId },
    ...whoPays(paying),
  };
}

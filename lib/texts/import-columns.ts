import {
  type AdultPart,
  adultParts,
  adultSlots,
  type ChildColumn,
  childColumns,
  type ImportColumn,
} from "@/db/schema/import";
import { defineMessages } from "@/lib/i18n/define-messages";
import type { Language } from "@/lib/i18n/language";

type Names = { child: Record<ChildColumn, string>; adult: Record<AdultPart, string>; of: string };

const names = defineMessages<Names>({
  nl: {
    child: {
      number: "Nummer",
      givenName: "Voornaam",
      namePrefix: "Tussenvoegsel",
      familyName: "Achternaam",
      birthDate: "Geboortedatum",
      location: "Locatie",
      group: "Groep",
      startsOn: "Geplaatst vanaf",
      endsOn: "Geplaatst tot en met",
    },
    of: "Ouder",
    adult: {
      GivenName: "voornaam",
      NamePrefix: "tussenvoegsel",
      FamilyName: "achternaam",
      Relation: "relatie",
      Email: "e-mail",
      Phone: "telefoon",
      WorkPhone: "telefoon werk",
      Street: "straat",
      HouseNumber: "huisnummer",
      Postcode: "postcode",
      City: "woonplaats",
      Country: "land",
      Shielded: "afgeschermd",
      HasAuthority: "heeft gezag",
      SeesDaily: "ziet dagelijks leven",
      SeesMedical: "ziet gezondheid",
      MayRequest: "mag opvang aanvragen",
      IsContractHolder: "is contracthouder",
      MayCollect: "mag ophalen",
    },
  },
  en: {
    child: {
      number: "Number",
      givenName: "First name",
      namePrefix: "Prefix",
      familyName: "Last name",
      birthDate: "Date of birth",
      location: "Location",
      group: "Group",
      startsOn: "Placed from",
      endsOn: "Placed until",
    },
    of: "Parent",
    adult: {
      GivenName: "first name",
      NamePrefix: "prefix",
      FamilyName: "last name",
      Relation: "relation",
      Email: "e-mail",
      Phone: "telephone",
      WorkPhone: "telephone at work",
      Street: "street",
      HouseNumber: "house number",
      Postcode: "postcode",
      City: "city",
      Country: "country",
      Shielded: "shielded",
      HasAuthority: "has authority",
      SeesDaily: "sees daily life",
      SeesMedical: "sees health",
      MayRequest: "may request care",
      IsContractHolder: "is contract holder",
      MayCollect: "may collect",
    },
  },
});

/** Every column there is with its name, in the order in which files are written. */
export const columnNames = (language: Language): { column: ImportColumn; name: string }[] => {
  const { child, adult, of } = names[language];
  const adults = adultSlots.flatMap((slot) =>
    adultParts.map((part) => ({
      column: `adult${slot}${part}` as const,
      name: `${of} ${slot} ${adult[part]}`,
    })),
  );
  return [...childColumns.map((column) => ({ column, name: child[column] })), ...adults];
};

import type { AdultPart, ChildColumn } from "@/db/schema/import";

/** What columns are called in files of other programs, folded; beside their names on our own screens. */
export const otherChildNames: Record<ChildColumn, readonly string[]> = {
  number: ["nr", "id", "kindnummer", "kindnr", "kindid", "kindcode", "childid", "externnummer"],
  givenName: ["roepnaam", "voornaamkind", "kindvoornaam", "givenname"],
  namePrefix: ["voorvoegsel", "tussenvoegsels", "tussenvoegselkind", "kindtussenvoegsel"],
  familyName: ["achternaamkind", "kindachternaam", "surname", "familyname"],
  birthDate: ["gebdatum", "geboortedatumkind", "geboren", "birthdate"],
  location: ["vestiging", "locatienaam", "site"],
  group: ["stamgroep", "groepsnaam", "groepnaam"],
  startsOn: ["vanaf", "startdatum", "begindatum", "ingangsdatum", "plaatsingvanaf", "startdate"],
  endsOn: ["totenmet", "einddatum", "plaatsingtot", "plaatsingtotenmet", "enddate"],
};

export const otherPartNames: Record<AdultPart, readonly string[]> = {
  GivenName: ["roepnaam", "voorletters", "naam", "name"],
  NamePrefix: ["voorvoegsel"],
  FamilyName: ["surname"],
  Relation: ["relatietype", "rol"],
  Email: ["emailadres", "mail", "emailaddress"],
  Phone: ["telefoonnummer", "mobiel", "mobielnummer", "tel", "gsm", "phone", "mobile"],
  WorkPhone: ["werktelefoon", "workphone"],
  Street: ["straatnaam", "adres"],
  HouseNumber: ["huisnr"],
  Postcode: ["zip", "postalcode"],
  City: ["plaats", "stad", "town"],
  Country: ["landcode"],
  Shielded: ["geheim"],
  HasAuthority: ["gezag"],
  SeesDaily: [],
  SeesMedical: [],
  MayRequest: [],
  IsContractHolder: ["contracthouder", "contractouder"],
  MayCollect: ["ophalen"],
};

export const adultWords = [
  ...["ouder", "verzorger", "ouderverzorger", "contact", "contactpersoon", "parent", "guardian"],
] as const;

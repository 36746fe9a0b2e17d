import "server-only";
import { type AdultPart, type AdultSlot, adultSlots, type ImportColumn } from "@/db/schema/import";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { importWork } from "@/lib/texts/import-work";
import { formatPhone } from "@/lib/validation/phone";
import type { ExportedAdult, ExportedChild } from "./read-export";

type Cells = Partial<Record<ImportColumn, string>>;

function adultCells(slot: AdultSlot, adult: ExportedAdult, language: Language): Cells {
  const { yes, no } = importWork[language];
  const tick = (value: boolean | null) => (value ? yes : no);
  const hasHome = adult.street !== null;
  const parts: Record<AdultPart, string | null> = {
    ...{ GivenName: adult.givenName, NamePrefix: adult.namePrefix, FamilyName: adult.familyName },
    ...{ Relation: families[language].relation[adult.relation], Email: adult.email },
    Phone: adult.phone && formatPhone(adult.phone),
    WorkPhone: adult.workPhone && formatPhone(adult.workPhone),
    ...{ Street: adult.street, HouseNumber: adult.houseNumber, Postcode: adult.postcode, City: adult.city },
    Country: hasHome ? adult.country : null,
    Shielded: tick(adult.shielded),
    ...{ HasAuthority: tick(adult.hasAuthority), SeesDaily: tick(adult.seesDaily) },
    ...{ SeesMedical: tick(adult.seesMedical), MayRequest: tick(adult.mayRequest) },
    ...{ IsContractHolder: tick(adult.isContractHolder), MayCollect: tick(adult.mayCollect) },
  };
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [`adult${slot}${part}`, value ?? ""]),
  );
}

/** A child as a row that can be imported; of more than two adults the first two. */
export function exportRow(kid: ExportedChild, adults: readonly ExportedAdult[], language: Language): Cells {
  const { number, givenName, namePrefix, familyName, birthDate, location, group, startsOn, endsOn } = kid;
  return {
    ...{ number, givenName, namePrefix, familyName, birthDate },
    ...{ location: location ?? "", group: group ?? "", startsOn: startsOn ?? "", endsOn: endsOn ?? "" },
    ...Object.assign(
      {},
      ...adultSlots.map((slot) => {
        const adult = adults[slot - 1];
        return adult ? adultCells(slot, adult, language) : {};
      }),
    ),
  };
}

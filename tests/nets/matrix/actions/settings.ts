import { randomUUID } from "node:crypto";
import type { Target } from "../../built/world/world";
import { all, byOffice } from "../answers";
import type { Action, Fields } from "../replies";

/** What the world's own location changes to once more, and what it can take back (world/place.ts). */
const later = { startsOn: "2045-01-02" };
const next = { startsOn: "2040-01-01" };

const office = (fields: (target: Target) => Fields): Action => ({ fields, may: byOffice, works: "office" });
const here = (fields: Fields) => office(({ placeId }) => ({ locationId: placeId, ...fields }));

const address = { street: "Kade", houseNumber: "2", postcode: "5611AB", city: "Eindhoven" };

export const settingsActions: Record<string, Action> = {
  openAnotherLocationAction: {
    fields: () => ({
      ...{ ...address, name: `Vestiging ${randomUUID().slice(0, 8)}`, phone: "0402123450" },
      ...{
        startsOn: "2026-01-05",
        lrkDaycare: "999999993",
        lrkAfterSchool: "",
        from1: "07:30",
        to1: "18:30",
      },
    }),
    may: { office: [...all, "nowhere"], admin: [...all, "nowhere"] },
    works: "office",
  },
  correctOrganisationAction: {
    fields: () => ({
      ...{ ...address, name: "Villa Bambini", kvkNumber: "12345678", iban: "NL91ABNA0417164300" },
      ...{ email: "info@example.test", phone: "0402123450", creditorId: "", accentColour: "#17624f" },
      ...{ passwordMinimum: "8", defaultLanguage: "nl", complaintsBody: "", complaintsUrl: "" },
      // The demonstration corrected it once, and the sentence for who is blocked was set before.
      version: "3",
    }),
    may: { admin: [...all, "nowhere"] },
    works: "admin",
  },
  chooseLogoAction: {
    fields: ({ logo, spareLogoId }) => ({ logoId: spareLogoId, instead: logo.id }),
    may: { admin: all },
    works: "admin",
  },
  takeBackTermsAction: {
    fields: ({ terms }) => ({ termsId: terms.toCome }),
    may: { admin: all },
    works: "admin",
  },
  setAlarmReceiversAction: {
    fields: ({ adminId }) => ({ kind: "log-in-spray", person: adminId, before: "" }),
    may: { admin: [...all, "nowhere"] },
    works: "admin",
  },
  correctLocationAction: office(({ placeId }) => ({
    ...{ locationId: placeId, ...address, phone: "0402123450", version: "1" },
    name: `Vestiging ${randomUUID().slice(0, 8)}`,
  })),
  takeBackOpeningAction: here(next),
  takeBackDayPartsAction: here(next),
  takeBackRegistrationAction: here({ ...next, careType: "daycare" }),
  takeBackRequestPolicyAction: here({ ...next, careType: "daycare" }),
  setOpeningAction: here({ ...later, from1: "08:00", to1: "18:00" }),
  setDayPartsAction: here({ ...later, from_morning: "08:00", to_morning: "13:00" }),
  setRegistrationAction: here({ ...later, careType: "daycare", lrkNumber: "188687038" }),
  // Of after-school care the registration has an end (world/place.ts).
  endRegistrationAction: here({ endsOn: "2050-06-30", careType: "daycare", stays: "on" }),
  takeBackRegistrationEndAction: here({ careType: "after_school" }),
  setRequestPolicyAction: here({
    ...{ ...later, careType: "daycare", mode: "times", extraLeadDays: "2", extraDeadline: "12:00" },
    ...{ absenceLeadDays: "0", absenceDeadline: "09:00", maxDaysAhead: "90" },
  }),
  addGroupHereAction: office(({ placeId }) => ({
    ...{ locationId: placeId, careType: "daycare", name: `Groep ${randomUUID().slice(0, 8)}` },
    ...{ kind: "mixed_age", fromAgeMonths: "0", toAgeMonths: "48", places: "16" },
  })),
  renameGroupAction: office(({ spareGroupId }) => ({ groupId: spareGroupId, name: "Dassen", version: "1" })),
  setGroupSizeAction: office(({ spareGroupId }) => ({
    ...{ groupId: spareGroupId, startsOn: "2045-01-02" },
    ...{ kind: "single_age", fromAgeMonths: "0", toAgeMonths: "24", places: "12" },
  })),
  takeBackGroupSizeAction: office(({ spareGroupId }) => ({ groupId: spareGroupId, ...next })),
  endGroupAction: office(({ spareGroupId }) => ({ groupId: spareGroupId, endsOn: "2040-06-30" })),
  reopenGroupAction: office(({ endedGroupId }) => ({ groupId: endedGroupId })),
  closeDaysAction: here({ startsOn: "2041-03-01", endsOn: "", name: "Studiedag" }),
  closeEarlyAction: here({ day: "2041-03-04", from: "15:00", name: "Pakjesavond" }),
  reopenDayAction: office(({ closureDayId }) => ({ closureDayId })),
};

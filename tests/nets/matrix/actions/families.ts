import { randomUUID } from "node:crypto";
import { byFamily, byManagers, byOffice } from "../answers";
import { type Action, decide, work } from "../replies";

const rights = { relation: "other", mayCollect: "on" };
const newAdult = { namePrefix: "", familyName: "Iemand", email: "", phone: "" };

/** Putting families on the books and keeping their files. */
export const familyActions: Record<string, Action> = {
  registerFamilyAction: {
    fields: (target) => ({
      ...{ childId: randomUUID(), givenName: "Fenna", namePrefix: "", familyName: randomUUID().slice(0, 8) },
      ...{ birthDate: "2025-03-01", groupId: target.groupId, startsOn: "2026-01-05", personId: "" },
      ...{ adultGivenName: "Nieuw", adultNamePrefix: "", adultFamilyName: "Iemand", email: "", phone: "" },
      ...{ relation: "mother", hasAuthority: "on", seesDaily: "on" },
    }),
    may: decide,
    works: "manager",
  },
  mapColumnsAction: {
    fields: ({ importFiles }) => ({
      ...{ fileId: importFiles.map, version: "1" },
      ...{ c0: "number", c1: "givenName", c2: "birthDate", c3: "adult1GivenName" },
    }),
    may: byOffice,
    works: "office",
  },
  importPeopleAction: {
    fields: ({ importFiles }) => ({ fileId: importFiles.go, version: "1" }),
    may: byOffice,
    works: "office",
  },
  removeFileAction: {
    fields: ({ importFiles }) => ({ fileId: importFiles.remove, version: "1" }),
    may: byOffice,
    works: "admin",
  },
  mergeChildrenAction: {
    fields: ({ doubles }) => doubles.children,
    may: byOffice,
    works: "office",
  },
  mergePeopleAction: {
    fields: ({ doubles }) => doubles.adults,
    may: byOffice,
    works: "admin",
  },
  unmergeAction: {
    fields: ({ doubles }) => ({ mergeId: doubles.mergeId }),
    may: byOffice,
    works: "office",
  },
  correctChildAction: {
    fields: ({ newcomerId }) => ({
      ...{ childId: newcomerId, version: "1", birthDate: "2026-01-02" },
      ...{ givenName: "Fenna", namePrefix: "van", familyName: "Straks" },
    }),
    may: decide,
    works: "manager",
  },
  setChildHealthAction: {
    fields: ({ newcomerId }) => ({
      ...{ childId: newcomerId, version: "0", allergies: "Pinda, Noten", diet: "", remarks: "" },
    }),
    may: decide,
    works: "manager",
  },
  addGuardianAction: {
    fields: (target) => ({
      ...{ childId: target.newcomerId, personId: target.parentId, startsOn: "2026-01-05", ...rights },
    }),
    may: decide,
    works: "manager",
  },
  enrolGuardianAction: {
    fields: ({ newcomerId }) => ({
      ...{ childId: newcomerId, newPersonId: randomUUID(), givenName: "Nieuw", ...newAdult },
      ...{ startsOn: "2026-01-05", ...rights },
    }),
    may: decide,
    works: "manager",
  },
  placeChildAction: {
    fields: ({ newcomerId, groupId }) => ({
      childId: newcomerId,
      groupId,
      startsOn: "2025-01-06",
      endsOn: "2025-02-28",
    }),
    may: decide,
    works: "manager",
  },
  askOtherGroupAction: {
    fields: ({ childId, groupId }) => ({ childId, groupId, startsOn: "2051-01-02", endsOn: "2051-03-31" }),
    may: decide,
    works: "manager",
  },
  cancelOtherGroupAction: {
    fields: ({ secondGroups }) => ({ consentId: secondGroups.cancelled }),
    may: decide,
    works: "office",
  },
  answerOtherGroupAction: {
    fields: ({ secondGroups }) => ({ consentId: secondGroups.asked, answer: "yes" }),
    may: byFamily,
    works: "parent",
  },
  takeBackPlacementAction: {
    fields: ({ placementId }) => ({ placementId }),
    may: decide,
    works: "office",
  },
  letLeaveAction: {
    fields: ({ leavers }) => ({ placementId: leavers.leave, endsOn: "2039-01-01" }),
    may: decide,
    works: "manager",
  },
  takeBackLeavingAction: {
    fields: ({ leavers }) => ({ placementId: leavers.left }),
    may: decide,
    works: "manager",
  },
  addFamilyDocumentAction: {
    /** The file is one that the manager put in, so it is for nobody else to keep. */
    fields: ({ childId, papersInFile }) => ({
      ...{ documentId: randomUUID(), childId, attachmentId: papersInFile.waiting, kind: "other" },
      ...{ name: "Brief", datedOn: "2026-01-05", readers: "desk" },
    }),
    may: byManagers,
    works: "manager",
  },
  setDocumentReadersAction: {
    fields: ({ papersInFile }) => ({ documentId: papersInFile.set, version: "1", readers: "group" }),
    may: decide,
    works: "manager",
  },
  removeFamilyDocumentAction: {
    fields: ({ papersInFile }) => ({ documentId: papersInFile.remove, version: "1" }),
    may: decide,
    works: "office",
  },
  restoreFamilyDocumentAction: {
    fields: ({ papersInFile }) => ({ documentId: papersInFile.removed, version: "1" }),
    may: decide,
    works: "manager",
  },
  removePortraitAction: {
    fields: ({ portraits }) => ({ portraitId: portraits.remove }),
    may: { ...work, ...byOffice },
    works: "carer",
  },
  restorePortraitAction: {
    fields: ({ portraits }) => ({ portraitId: portraits.former }),
    may: { ...work, ...byOffice },
    works: "office",
  },
  changeGuardianAction: {
    fields: ({ ties }) => ({
      ...{ guardianshipId: ties.change, version: "1", startsOn: "2025-01-06" },
      ...{ relation: "grandparent", mayCollect: "on" },
    }),
    may: decide,
    works: "manager",
  },
  correctPersonAction: {
    fields: ({ adults }) => ({
      ...{
        personId: adults.uninvited,
        version: "1",
        contactVersion: "1",
        givenName: "Hanna",
        namePrefix: "",
      },
      ...{ familyName: "Ophaal", phone: "0612345679", workPhone: "", street: "", houseNumber: "" },
      ...{ postcode: "", city: "", country: "NL" },
    }),
    may: decide,
    works: "manager",
  },
  endGuardianshipAction: {
    fields: ({ ties }) => ({ guardianshipId: ties.end, version: "1", endsOn: "2039-01-01" }),
    may: decide,
    works: "manager",
  },
  takeBackGuardianEndAction: {
    fields: ({ ties }) => ({ guardianshipId: ties.ended, version: "1" }),
    may: decide,
    works: "manager",
  },
  blockGuardianAction: {
    fields: ({ ties }) => ({ guardianshipId: ties.block, version: "1", reason: "Beschikking gezien." }),
    may: decide,
    works: "manager",
  },
  unblockGuardianAction: {
    fields: ({ ties }) => ({ guardianshipId: ties.blocked, version: "1" }),
    may: decide,
    works: "manager",
  },
};

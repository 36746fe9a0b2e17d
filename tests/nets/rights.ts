import type { Actor, PersonActor } from "@/lib/access/actor";
import * as access from "@/lib/access/policy";
import * as reach from "@/lib/access/reach";
import * as account from "@/lib/account/policy";
import * as alarm from "@/lib/alarm/policy";
import * as billing from "@/lib/billing/policy";
import * as careRequest from "@/lib/care-request/policy";
import * as changeRequest from "@/lib/change-request/policy";
import * as contract from "@/lib/contract/policy";
import * as documents from "@/lib/documents/policy";
import * as family from "@/lib/family/policy";
import * as familyDocument from "@/lib/family-document/policy";
import * as importing from "@/lib/import/policy";
import * as invoicing from "@/lib/invoicing/policy";
import * as jobs from "@/lib/jobs/policy";
import * as ledger from "@/lib/ledger/policy";
import * as logbook from "@/lib/logbook/policy";
import * as messages from "@/lib/messages/policy";
import * as organisation from "@/lib/organisation/policy";
import * as otherGroup from "@/lib/other-group/policy";
import * as papers from "@/lib/papers/policy";
import * as photo from "@/lib/photo/policy";
import * as planning from "@/lib/planning/policy";
import * as portrait from "@/lib/portrait/policy";
import * as product from "@/lib/product/policy";
import * as roster from "@/lib/roster/policy";
import { type KindOfActor, kindsOfActor } from "../support/kinds-of-actor";

/**
 * Every right that a policy of the code gives, with who is refused. A predicate over actors names all kinds that
 * get a yes; the others get a no. One over something else shows both. A condition on rows is asked, as the owner
 * of the database, in first-lock.test.ts.
 */
export type Right =
  | { ask: (actor: Actor) => unknown; may: KindOfActor[] }
  | { yes: (() => unknown)[]; no: (() => unknown)[] }
  | "rows"
  | "no right";

const desk: KindOfActor[] = ["manager", "office", "admin", "set-up"];
const house: KindOfActor[] = ["office", "admin", "set-up"];
const people = (...kinds: KindOfActor[]) => kinds;
const { carer, manager, office, admin, parent } = kindsOfActor;

const sees = { seesDaily: true, mayRequest: true, hasAuthority: true };
const hidden = { ...sees, seesDaily: false };
const grid = (
  right: (guardian: typeof sees | null) => unknown,
  needed: Partial<typeof sees>[],
  refused: Partial<typeof sees>[],
): Right => ({
  yes: [sees, ...needed.map((flags) => ({ ...sees, ...flags }))].map((one) => () => right(one)),
  no: [null, hidden, ...refused.map((flags) => ({ ...sees, ...flags }))].map((one) => () => right(one)),
});
const asks = grid(careRequest.mayAskExtraCare, [{ hasAuthority: false }], [{ mayRequest: false }]);
const reports = (right: typeof careRequest.mayReportAbsence) =>
  grid(right, [{ mayRequest: false }, { hasAuthority: false }], [{ mayRequest: false, hasAuthority: false }]);
const asked = { askedBy: "a parent", personId: null, forOffice: false };
const own = { authorId: carer.personId, locationId: "here" };
const of = (...roles: ("carer" | "manager" | "office" | "admin")[]) =>
  roles.map((role) => ({ role, locationId: null }));
const anywhere = (locations: readonly string[] | null) => locations === null || locations.length > 0;

export const rights: Record<string, Record<string, Right>> = {
  access: {
    isStrong: {
      yes: (["manager", "office", "admin"] as const).map((role) => () => access.isStrong(role)),
      no: [() => access.isStrong("carer")],
    },
    needsSecondFactor: { ask: access.needsSecondFactor, may: desk },
  },
  "access/reach": {
    uuidList: "no right",
    mayPlanForChild: "rows",
    maySeeLocation: "rows",
    decidesAtLocation: "rows",
    familiesWithin: "rows",
    worksWithChild: "rows",
    mayArrangeFamilies: { ask: reach.mayArrangeFamilies, may: desk },
  },
  alarm: {
    mayHandleAlarms: { ask: alarm.mayHandleAlarms, may: ["admin", "set-up"] },
    mayBeTold: { ask: alarm.mayBeTold, may: ["office", "admin", "set-up"] },
  },
  account: {
    managesAccounts: { ask: account.managesAccounts, may: desk },
    decidesObjections: { ask: account.decidesObjections, may: house },
    outranks: {
      yes: [
        () => account.outranks(admin, of("admin")),
        () => account.outranks(office, of("manager", "office")),
        () => account.outranks(manager, of("carer")),
        () => account.outranks(manager, []),
      ],
      no: [
        () => account.outranks(office, of("carer", "admin")),
        () => account.outranks(manager, of("carer", "manager")),
        () => account.outranks(manager, of("office")),
        () => account.outranks(carer, []),
        () => account.outranks(parent, []),
        () => account.outranks(kindsOfActor["sign-in"], []),
      ],
    },
  },
  "care-request": {
    maySeeCareChanges: grid(careRequest.maySeeCareChanges, [{ mayRequest: false, hasAuthority: false }], []),
    mayAskExtraCare: asks,
    mayWithdrawCareRequest: grid(
      careRequest.mayWithdrawCareRequest,
      [{ hasAuthority: false }],
      [{ mayRequest: false }],
    ),
    mayRestoreCareRequest: grid(
      careRequest.mayRestoreCareRequest,
      [{ hasAuthority: false }],
      [{ mayRequest: false }],
    ),
    mayReportAbsence: reports(careRequest.mayReportAbsence),
    mayTakeBackAbsence: reports(careRequest.mayTakeBackAbsence),
    mayRestoreAbsence: reports(careRequest.mayRestoreAbsence),
    mayDecideCareRequest: {
      ask: (actor) => careRequest.mayDecideCareRequest(actor, "here"),
      may: people("manager", "office", "admin"),
    },
    maySettleCare: {
      ask: (actor) => careRequest.maySettleCare(actor, "here"),
      may: people("manager", "office", "admin", "set-up"),
    },
    locationsToDecideFor: {
      ask: (actor) => anywhere(careRequest.locationsToDecideFor(actor)),
      may: people("manager", "office", "admin"),
    },
    mayExpireCareRequests: { ask: careRequest.mayExpireCareRequests, may: ["housekeeping"] },
  },
  "change-request": {
    maySeeChildData: grid(changeRequest.maySeeChildData, [{ hasAuthority: false }], []),
    mayChangeChildData: grid(changeRequest.mayChangeChildData, [], [{ hasAuthority: false }]),
    mayOpenChanges: { ask: changeRequest.mayOpenChanges, may: desk },
    mayDecideChange: {
      ask: (actor) => changeRequest.mayDecideChange(actor, asked),
      may: people("manager", "office", "admin"),
    },
    mayRecordChildData: {
      ask: (actor) => changeRequest.mayRecordChildData(actor, { forOffice: false }),
      may: desk,
    },
  },
  consent: { hasAuthorityOver: "rows" },
  contract: {
    mayArrangeContracts: { ask: contract.mayArrangeContracts, may: house },
    mayLapseOffers: { ask: contract.mayLapseOffers, may: ["housekeeping"] },
  },
  product: { mayKeepProducts: { ask: product.mayKeepProducts, may: house } },
  billing: { maySetBillingData: { ask: billing.maySetBillingData, may: house } },
  documents: {
    mayReadPaper: { ask: (actor) => documents.mayReadPaper(actor, { payerId: "another" }), may: house },
    ownPapers: "rows",
    papersShown: "rows",
  },
  "notice-wish": { ownWishes: "rows" },
  "other-group": { mayAskOtherGroup: { ask: otherGroup.mayAskOtherGroup, may: desk } },
  papers: { mayPublishPapers: { ask: papers.mayPublishPapers, may: house } },
  planning: {
    mayPlaceChildren: { ask: planning.mayPlaceChildren, may: desk },
    mayPlaceIn: { ask: (actor) => planning.mayPlaceIn(actor, "here"), may: desk },
  },
  family: {
    mayOpenFamilies: { ask: family.mayOpenFamilies, may: desk },
    mayOpenSheets: { ask: family.mayOpenSheets, may: ["carer", "manager", "set-up"] },
    sheetsWithin: "rows",
    adultsWithin: "rows",
    mayReadAccessLog: { ask: family.mayReadAccessLog, may: house },
    mayMerge: { ask: family.mayMerge, may: house },
    mayRegister: { ask: family.mayRegister, may: house },
  },
  "family-document": {
    mayKeepDocuments: { ask: (actor) => familyDocument.mayKeepDocuments(actor as PersonActor), may: desk },
    documentsShown: "rows",
  },
  portrait: {
    maySetPortraits: {
      ask: (actor) => portrait.maySetPortraits(actor as PersonActor),
      may: people("carer", "manager", "office", "admin", "set-up"),
    },
    portraitAllowed: "rows",
    portraitsShown: "rows",
    portraitOf: "rows",
  },
  import: {
    mayImportPeople: { ask: importing.mayImportPeople, may: house },
    mayExportPeople: { ask: importing.mayExportPeople, may: house },
  },
  invoicing: { mayInvoice: { ask: invoicing.mayInvoice, may: house } },
  ledger: { mayKeepLedger: { ask: ledger.mayKeepLedger, may: house } },
  logbook: {
    mayWrite: { ask: logbook.mayWrite, may: people("carer", "manager") },
    mayEdit: {
      yes: [() => logbook.mayEdit(carer, own)],
      no: [
        () => logbook.mayEdit(carer, { authorId: "another" }),
        () => logbook.mayEdit(manager, { authorId: "another" }),
        () => logbook.mayEdit(parent, own),
      ],
    },
    mayRemove: {
      yes: [() => logbook.mayRemove(carer, own), () => logbook.mayRemove(manager, { ...own, authorId: "x" })],
      no: [
        () => logbook.mayRemove(carer, { ...own, authorId: "another" }),
        () => logbook.mayRemove(manager, { authorId: "another", locationId: "there" }),
        () => logbook.mayRemove(office, { ...own, authorId: "another" }),
      ],
    },
    placedAtOwn: "rows",
    aboutOwnChild: "rows",
    inOwnHands: "rows",
    readable: "rows",
  },
  messages: {
    inWorkedInbox: "rows",
    workedMailing: "rows",
    inOwnInbox: "rows",
    writesAs: {
      ask: (actor) => messages.writesAs(actor, "here"),
      may: people("carer", "manager", "office", "admin"),
    },
    ownConversation: "rows",
    mayPublishNews: {
      ask: (actor) => messages.mayPublishNews(actor, "here"),
      may: people("manager", "office", "admin"),
    },
    newsForParents: "rows",
    newsForPerson: "rows",
    newsForStaff: "rows",
  },
  organisation: {
    maySetUpOrganisation: { ask: organisation.maySetUpOrganisation, may: ["admin", "set-up"] },
    mayArrangeTerms: { ask: organisation.mayArrangeTerms, may: ["admin", "set-up"] },
    maySeeAllTerms: { ask: organisation.maySeeAllTerms, may: house },
    mayGrantRoles: { ask: organisation.mayGrantRoles, may: ["admin", "set-up"] },
    mayArrangeLocations: { ask: organisation.mayArrangeLocations, may: house },
    mayCloseGroup: {
      ask: (actor) => organisation.mayCloseGroup(actor, "here"),
      may: ["manager", ...house],
    },
    settingsLocations: { ask: (actor) => anywhere(organisation.settingsLocations(actor)), may: desk },
  },
  jobs: { maySeeDeadLetters: { ask: jobs.maySeeDeadLetters, may: house } },
  photo: {
    mayAddPhotos: { ask: photo.mayAddPhotos, may: people("carer", "manager") },
    mayAddPhotosAt: { ask: (actor) => photo.mayAddPhotosAt(actor, "here"), may: people("carer", "manager") },
    ofOwnLocations: "rows",
    ofOwnChildren: "rows",
    openable: "rows",
  },
  roster: {
    rosterLocations: {
      ask: (actor) => anywhere(roster.rosterLocations(actor)),
      may: people("carer", "manager", "office", "admin", "set-up"),
    },
  },
};

/** The same rights at a location where nobody of those with a place of their own works, or over what fewer write. */
export const rightsElsewhere: Record<string, Right> = {
  mayDecideCareRequest: {
    ask: (actor) => careRequest.mayDecideCareRequest(actor, "there"),
    may: people("office", "admin"),
  },
  maySettleCare: {
    ask: (actor) => careRequest.maySettleCare(actor, "there"),
    may: people("office", "admin", "set-up"),
  },
  mayCloseGroup: { ask: (actor) => organisation.mayCloseGroup(actor, "there"), may: house },
  mayPublishNews: {
    ask: (actor) => messages.mayPublishNews(actor, "there"),
    may: people("office", "admin"),
  },
  "mayPublishNews to everybody": {
    ask: (actor) => messages.mayPublishNews(actor, null),
    may: people("office", "admin"),
  },
  mayAddPhotosAt: { ask: (actor) => photo.mayAddPhotosAt(actor, "there"), may: [] },
  "mayRecordChildData of the numbers": {
    ask: (actor) => changeRequest.mayRecordChildData(actor, { forOffice: true }),
    may: house,
  },
  writesAs: { ask: (actor) => messages.writesAs(actor, "there"), may: people("office", "admin") },
};

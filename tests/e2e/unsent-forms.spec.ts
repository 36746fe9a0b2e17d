import type { BrowserContext, Page } from "@playwright/test";
import { builtActions } from "../nets/built/manifests";
import { answerActions, formsOn, says, sendAgain, standingIn, submit, typeIntoAll } from "./support/forms";
import { expect, onPhone, test } from "./support/test";

/**
 * The forms in which somebody types, one load of a page for each: without a proper answer it says so and keeps what
 * was typed. That the table leaves none out is the last test's business.
 */
const table = {
  "": { "/login": ["signInAction"], "/forgot-password": ["requestPasswordResetAction"] },
  "Eva de Vries": {
    "/planning/requests/new": ["askForCareChangeAction"],
    "/photos/consents": ["answerConsentAction"],
    "/messages/new": ["startConversationAction"],
    "/messages > /messages/": ["answerAsParentAction"],
    "/child/change": ["requestChildChangeAction"],
    "/child/other-group": ["answerOtherGroupAction"],
    "/account": ["changeEmailAction", "setNotificationWishesAction", "revealOwnNumberAction"],
    "/account/change": ["requestOwnChangeAction"],
    "/account/security": ["changePasswordAction"],
  },
  "Jolanda van Dijk": {
    "/team/requests": ["approveCareRequestAction", "rejectCareRequestAction"],
    "/team/news": ["publishNewsAction"],
    "/team/messages/new ? to": ["writeToFamiliesAction"],
    "/team/messages > /team/messages/": ["answerAsStaffAction"],
    "/team/photos": ["linkChildrenAction"],
    "/team/photos > /team/photos/": ["describePhotoAction"],
    "/team/changes > /team/changes/": ["acceptChangeAction", "rejectChangeAction"],
    "/team/families/new": ["registerFamilyAction"],
    "/team/families > /team/families/ > */other-group": ["askOtherGroupAction"],
    "/team/settings > /team/settings/locations/ > */groups > /team/closing/": ["closeGroupDayAction"],
  },
  "Rachid Benali": {
    "/team/invoices": ["runInvoicesAction", "openBookYearAction"],
    "/team/settings": ["setBlockedTextAction"],
    "/team/settings/organisation": ["correctOrganisationAction"],
    "/team/settings/closures": ["closeDaysAction", "closeEarlyAction"],
    "/team/settings/alarms?kind=bulk-reading": ["setAlarmReceiversAction"],
    "/team/settings/locations/new": ["openAnotherLocationAction"],
    "/team/settings > /team/settings/locations/ > */groups": ["addGroupHereAction"],
    "/team/settings > /team/settings/locations/ > */groups > /team/settings/groups/": [
      "renameGroupAction",
      "endGroupAction",
    ],
    "/team/settings > /team/settings/locations/ > */groups > /team/settings/groups/ > */size": [
      "setGroupSizeAction",
    ],
    "/team/settings > /team/settings/locations/ > */address": ["correctLocationAction"],
    "/team/settings > /team/settings/locations/ > */opening": ["setOpeningAction"],
    "/team/settings > /team/settings/locations/ > */day-parts": ["setDayPartsAction"],
    "/team/settings > /team/settings/locations/ > */registration": ["setRegistrationAction"],
    "/team/settings > /team/settings/locations/ > */registration/end?care=daycare": ["endRegistrationAction"],
    "/team/settings > /team/settings/locations/ > */rules?care=daycare": ["setRequestPolicyAction"],
    "/team/alarms": ["answerAlarmAction"],
    "/team/people?q=Verkerk": ["invitePersonAction"],
    "/team/people/new": ["engageStaffAction"],
    "/team/people/new/several": ["engageSeveralAction"],
    "/team/people?q=Verkerk > /team/people/": ["grantRoleAction", "endRoleAction", "setStaffCheckAction"],
    "/team/people/objections": ["decideObjectionAction"],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

const nameOf = new Map(builtActions().map(({ id, name }) => [id, name]));

async function enter(page: Page, name: string) {
  await page.goto("/login");
  await page.getByRole("button", { name }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/login");
}

/**
 * "list > begin": the first page the list leads to whose address begins so, or ends so after a star; and on from there.
 * "page ? name": with a choice made there.
 */
async function open(page: Page, place: string) {
  const [path = "", ...steps] = place.split(" > ");
  const [choice = "", name] = path.split(" ? ");
  await page.goto(choice);
  if (name) {
    const option = page.locator(`select[name="${name}"] option:not([value=""])`).first();
    await page.goto(`${choice}?${name}=${encodeURIComponent((await option.getAttribute("value")) ?? "")}`);
  }
  for (const step of steps) {
    const address = step.startsWith("*") ? `[href$="${step.slice(1)}"]` : `[href^="${step}"]`;
    const link = page
      .locator(`main a${address}:not([href$="/new"], [href$="/objections"], [href*="/upload"])`)
      .first();
    await page.goto((await link.getAttribute("href")) ?? "");
  }
}

type Control = Awaited<ReturnType<typeof answerActions>>;

/** The connection breaks off, then a proxy answers; nothing of this loads the page anew. */
async function staysStanding(page: Page, place: number, control: Control) {
  await typeIntoAll(page, place);
  const typed = await standingIn(page, place);
  control.asked.length = 0;
  control.answer = "cut";
  await submit(page, place);
  await says(page, place, "Niet verstuurd");
  expect(await standingIn(page, place)).toEqual(typed);

  control.answer = "bad gateway";
  await sendAgain(page, place);
  await says(page, place, "Niet verstuurd: we kregen geen antwoord.");
  await expect.poll(() => control.asked.length).toBe(2);
  expect(await standingIn(page, place)).toEqual(typed);
  return nameOf.get(control.asked[0] ?? "") ?? control.asked[0];
}

/** A page of an older build loads itself anew, and what was typed stands there again; secrets do not. */
async function comesBack(page: Page, place: number, control: Control) {
  const typed = await standingIn(page, place, false);
  control.answer = "unknown";
  await sendAgain(page, place);
  await says(page, place, "Dit is nog niet verstuurd");
  expect(await standingIn(page, place, false)).toEqual(typed);
  return typed;
}

/** A session that has ended leads to the log-in page; whoever is back finds it all again. */
async function outlivesLogIn(page: Page, place: number, control: Control, context: BrowserContext) {
  const typed = await standingIn(page, place, false);
  const { href } = new URL(page.url());
  const own = (await context.cookies()).filter(({ name }) => name.endsWith("portal-session"));
  await context.addCookies(own.map((cookie) => ({ ...cookie, value: "ended" })));
  control.answer = "real";
  await submit(page, place);
  await expect(page).toHaveURL(/\/login\?/);
  await context.addCookies(own);
  await page.goto(href);
  await says(page, place, "Dit is nog niet verstuurd");
  expect(await standingIn(page, place, false)).toEqual(typed);
}

test.afterEach(({ complaints }) => {
  complaints.length = 0; // the answers failed on purpose
});

const rows: [string, Record<string, readonly string[]>][] = Object.entries(table);
for (const [who, places] of rows)
  test(`what ${who || "nobody known"} typed stays`, onPhone, async ({ page, context }) => {
    test.setTimeout(120_000);
    if (who) await enter(page, who);
    const control = await answerActions(page);
    for (const [place, expected] of Object.entries(places))
      await test.step(place, async () => {
        await open(page, place);
        const reached = new Set<string | undefined>();
        const seen = new Set<string>();
        for (const [at, form] of (await formsOn(page)).entries()) {
          if (seen.has(form) || expected.every((name) => reached.has(name))) continue;
          seen.add(form);
          const name = await staysStanding(page, at, control);
          reached.add(name);
          await comesBack(page, at, control);
          if (who) await outlivesLogIn(page, at, control, context);
          await page.evaluate(() => sessionStorage.clear());
          await page.goto(page.url());
        }
        expect([...reached]).toEqual(expect.arrayContaining([...expected]));
      });
  });

/**
 * Entries keep drafts of their own (logbook.spec.ts); those of an empty installation are in first-day.spec.ts. The others are pressed, ask for nothing but secrets, which are not
 * kept. They are made of the same form.
 */
const apart = [
  ...["writeLogEntryAction", "editLogEntryAction", "sendDraftAction", "signInDemoAction"],
  ...["withdrawCareRequestAction", "restoreCareRequestAction"],
  ...["takeBackAbsenceAction", "restoreAbsenceAction", "withdrawChangeAction", "restoreChangeAction"],
  ...[
    "withdrawNewsAction",
    "restoreNewsAction",
    "recallMailingAction",
    "resendInvitationAction",
    "inviteTogetherAction",
    "deactivateAccountAction",
  ],
  ...["reactivateAccountAction", "removePhotosAction", "enrolSecondFactorAction", "removeSecondFactorAction"],
  ...[
    "replaceRecoveryCodesAction",
    "passSecondFactorAction",
    "passLogInLinkAction",
    "acceptInvitationAction",
  ],
  ...["makeFirstAdminAction", "setUpOrganisationAction", "openLocationAction", "addGroupAction"],
  ...[
    "takeBackRoleEndAction",
    "takeBackOpeningAction",
    "takeBackDayPartsAction",
    "takeBackRegistrationAction",
  ],
  ...[
    "takeBackRequestPolicyAction",
    "takeBackGroupSizeAction",
    "takeBackRegistrationEndAction",
    "reopenGroupAction",
    "reopenDayAction",
  ],
  // Of the same form as registerFamilyAction, on pages that lie deeper.
  ...[
    "correctChildAction",
    "setChildHealthAction",
    "addGuardianAction",
    "enrolGuardianAction",
    "placeChildAction",
  ],
  ...["changeGuardianAction", "correctPersonAction", "endGuardianshipAction", "blockGuardianAction"],
  // On a page that stands there once a file was sent (import.spec.ts).
  ...["mapColumnsAction", "importPeopleAction", "removeFileAction"],
  // One button each, on pages of the organisation itself.
  ...["chooseLogoAction", "takeBackTermsAction"],
  // One button each, of the office.
  ...["closeBookYearAction", "reissueStatementsAction"],
  // Where there are two of one: merge.spec.ts.
  ...["mergeChildrenAction", "mergePeopleAction", "unmergeAction"],
  ...["letLeaveAction", "takeBackLeavingAction", "reopenGroupDayAction"],
  // After a file was sent, or on the page of one child (family-papers.spec.ts).
  ...["addFamilyDocumentAction", "setDocumentReadersAction", "removeFamilyDocumentAction"],
  ...["restoreFamilyDocumentAction", "removePortraitAction", "restorePortraitAction"],
  ...[
    "cancelOtherGroupAction",
    "takeBackPlacementAction",
    "takeBackGuardianEndAction",
    "unblockGuardianAction",
  ],
  ...["resetPasswordAction", "confirmEmailAction", "objectToEmailAction"],
];

test("every form is in the table or set apart", onPhone, () => {
  const forms = builtActions()
    .filter(({ withState }) => withState)
    .map(({ name }) => name);
  const tried: string[] = Object.values(table).flatMap((places) => Object.values(places).flat());
  expect([...tried, ...apart].sort()).toEqual(forms.sort());
});

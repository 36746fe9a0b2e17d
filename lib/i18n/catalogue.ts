import type { Language } from "./language";
import { alarms } from "./messages/alarms";
import { care } from "./messages/care";
import { changeInbox } from "./messages/change-inbox";
import { childSheet } from "./messages/child-sheet";
import { common } from "./messages/common";
import { consent } from "./messages/consent";
import { conversations } from "./messages/conversations";
import { dateRange } from "./messages/date-range";
import { errorPages } from "./messages/error-pages";
import { families } from "./messages/families";
import { familyData } from "./messages/family-data";
import { fieldProblems } from "./messages/field-problems";
import { gettingIn } from "./messages/getting-in";
import { logbook } from "./messages/logbook";
import { mailbox } from "./messages/mailbox";
import { newsTexts } from "./messages/news";
import { objections } from "./messages/objections";
import { outbox } from "./messages/outbox";
import { ownMail } from "./messages/own-mail";
import { ownSecurity } from "./messages/own-security";
import { papers } from "./messages/papers";
import { parentArea } from "./messages/parent-area";
import { people } from "./messages/people";
import { photoWork } from "./messages/photo-work";
import { photos } from "./messages/photos";
import { planning } from "./messages/planning";
import { refusals } from "./messages/refusals";
import { roster } from "./messages/roster";
import { settings } from "./messages/settings";
import { shell } from "./messages/shell";
import { staffFrame } from "./messages/staff-frame";

const catalogue = {
  alarms,
  care,
  families,
  familyData,
  changeInbox,
  roster,
  staffFrame,
  mailbox,
  newsTexts,
  objections,
  outbox,
  papers,
  parentArea,
  planning,
  photoWork,
  photos,
  childSheet,
  common,
  consent,
  conversations,
  dateRange,
  errorPages,
  fieldProblems,
  gettingIn,
  logbook,
  ownMail,
  ownSecurity,
  people,
  refusals,
  settings,
  shell,
};

type Texts = { [Domain in keyof typeof catalogue]: (typeof catalogue)[Domain]["nl"] };

const pick = (language: Language): Texts =>
  Object.fromEntries(Object.entries(catalogue).map(([domain, texts]) => [domain, texts[language]])) as Texts;

const texts: Record<Language, Texts> = { nl: pick("nl"), en: pick("en") };

/** Every text of the portal in one language: `messages("nl").common.save`. */
export const messages = (language: Language): Texts => texts[language];
export type Messages = Texts;

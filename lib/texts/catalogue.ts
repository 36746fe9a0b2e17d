import type { Language } from "@/lib/i18n/language";
import { alarms } from "./alarms";
import { care } from "./care";
import { changeInbox } from "./change-inbox";
import { childSheet } from "./child-sheet";
import { common } from "./common";
import { consent } from "./consent";
import { conversations } from "./conversations";
import { dateRange } from "./date-range";
import { errorPages } from "./error-pages";
import { families } from "./families";
import { familyData } from "./family-data";
import { fieldProblems } from "./field-problems";
import { gettingIn } from "./getting-in";
import { logbook } from "./logbook";
import { mailbox } from "./mailbox";
import { newsTexts } from "./news";
import { objections } from "./objections";
import { outbox } from "./outbox";
import { ownMail } from "./own-mail";
import { ownSecurity } from "./own-security";
import { papers } from "./papers";
import { parentArea } from "./parent-area";
import { people } from "./people";
import { photoWork } from "./photo-work";
import { photos } from "./photos";
import { planning } from "./planning";
import { refusals } from "./refusals";
import { roster } from "./roster";
import { settings } from "./settings";
import { shell } from "./shell";
import { staffFrame } from "./staff-frame";

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

import { accountActs } from "./acts/account";
import type { ActNames } from "./acts/act-names";
import { careRequestActs } from "./acts/care-request";
import { changeRequestActs } from "./acts/change-request";
import { familyActs } from "./acts/family";
import { logbookActs } from "./acts/logbook";
import { messageActs } from "./acts/messages";
import { moneyActs } from "./acts/money";
import { organisationActs } from "./acts/organisation";
import { photoActs } from "./acts/photo";

const domains = [
  accountActs,
  careRequestActs,
  changeRequestActs,
  familyActs,
  logbookActs,
  messageActs,
  moneyActs,
  organisationActs,
  photoActs,
] as const;

type List = keyof ActNames;

/** A new act gets its name in the file of its domain. */
export type Act = (typeof domains)[number][List][number];

const named = (list: List): readonly string[] => domains.flatMap((domain) => domain[list]);

export const actNames: ActNames = {
  acts: named("acts"),
  unrefused: named("unrefused"),
  readings: named("readings"),
};

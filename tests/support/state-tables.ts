import { accountStates } from "@/lib/account/states";
import { careRequestStates } from "@/lib/care-request/states";
import { changeRequestStates } from "@/lib/change-request/states";
import { versionStates } from "@/lib/contract/states";
import { otherGroupStates } from "@/lib/other-group/states";
import { photoStates } from "@/lib/photo/states";

/** Of everything with states; tests/nets/states.test.ts holds it to be all. */
export const stateTables = [
  careRequestStates,
  changeRequestStates,
  accountStates,
  versionStates,
  otherGroupStates,
  photoStates,
];

export type Steps = Record<string, { from: readonly string[]; to: string; who: { says: string } }>;

import "server-only";
import { otherGroupConsent } from "@/db/schema/other-group";
import { stateTable } from "@/lib/act/state-table";
import { mayAskOtherGroup } from "./policy";

const desk = { says: "manager of the location, office, admin", may: mayAskOtherGroup };
const guardian = { says: "a guardian with authority" };

export const otherGroupStates = stateTable({
  thing: "Consent to a second group",
  table: otherGroupConsent,
  steps: {
    ask: { from: [], to: "asked", who: desk },
    record: { from: [], to: "given", who: { ...desk, says: `${desk.says}; signed on paper` } },
    give: { from: ["asked", "refused", "withdrawn"], to: "given", who: guardian },
    refuse: { from: ["asked"], to: "refused", who: guardian },
    withdraw: { from: ["given"], to: "withdrawn", who: guardian },
    cancel: { from: ["asked", "given", "refused", "withdrawn"], to: "cancelled", who: desk },
  },
  settled: {
    asked: "changedMeanwhile",
    given: "otherGroupGivenAlready",
    refused: "otherGroupRefusedAlready",
    withdrawn: "otherGroupRefusedAlready",
    cancelled: "otherGroupCancelledAlready",
  },
});

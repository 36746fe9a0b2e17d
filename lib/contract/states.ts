import "server-only";
import { contractVersion } from "@/db/schema/contract";
import { stateTable } from "@/lib/act/state-table";
import { mayArrangeContracts, mayLapseOffers } from "./policy";

const office = { says: "office, admin", may: mayArrangeContracts };

export const versionStates = stateTable({
  thing: "Contract version",
  table: contractVersion,
  steps: {
    draft: { from: [], to: "draft", who: office },
    offer: { from: ["draft"], to: "offered", who: office },
    bind: { from: ["draft", "offered"], to: "binding", who: office },
    decline: { from: ["offered"], to: "declined", who: office },
    lapse: {
      from: ["offered"],
      to: "lapsed",
      who: { says: "housekeeping, once its last day has passed", may: mayLapseOffers },
    },
    cancel: { from: ["draft", "offered", "binding"], to: "cancelled", who: office },
  },
  settled: {
    draft: "changedMeanwhile",
    offered: "offeredAlready",
    binding: "bindsAlready",
    declined: "declinedAlready",
    lapsed: "lapsedAlready",
    cancelled: "cancelledAlready",
  },
});

import "server-only";
import { photo } from "@/db/schema/photo";
import { stateTable } from "@/lib/act/state-table";
import { mayAddPhotosAt } from "./policy";

const maker = { says: "the portal, once the file was looked at" };

export const photoStates = stateTable({
  thing: "Photo",
  table: photo,
  steps: {
    add: { from: [], to: "pending", who: { says: "carer and manager of the location", may: mayAddPhotosAt } },
    "make the pictures": { from: ["pending"], to: "ready", who: maker },
    "turn down the file": { from: ["pending"], to: "rejected", who: maker },
  },
  settled: { pending: "changedMeanwhile", ready: "changedMeanwhile", rejected: "changedMeanwhile" },
});

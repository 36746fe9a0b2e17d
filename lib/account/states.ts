import "server-only";
import { account } from "@/db/schema/account";
import { stateTable } from "@/lib/act/state-table";
import { decidesObjections, managesAccounts } from "./policy";

const keeper = { says: "who looks after accounts, within reach and rank", may: managesAccounts };
const office = { says: "office, admin", may: decidesObjections };

export const accountStates = stateTable({
  thing: "Account",
  table: account,
  steps: {
    prepare: {
      from: [],
      to: "prepared",
      who: { says: "who puts an adult on the books, by form or by file" },
    },
    invite: { from: ["prepared"], to: "invited", who: keeper },
    "prepare and invite": { from: [], to: "invited", who: keeper },
    accept: { from: ["invited"], to: "active", who: { says: "whoever reads the mailbox" } },
    "object to another address": {
      from: ["active"],
      to: "frozen",
      who: { says: "whoever reads the old or the new mailbox, for a week" },
    },
    "keep the new address": { from: ["frozen"], to: "active", who: office },
    "put the old address back": { from: ["frozen"], to: "invited", who: office },
    "shut out": { from: ["prepared", "invited", "active", "frozen"], to: "deactivated", who: keeper },
    "let back in": { from: ["deactivated"], to: "invited", who: keeper },
  },
  settled: {
    prepared: "notDeactivated",
    invited: "notDeactivated",
    active: "notDeactivated",
    frozen: "notDeactivated",
    deactivated: "deactivatedAlready",
  },
});

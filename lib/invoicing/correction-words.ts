import { startOfMonth } from "@/lib/time/care-day";
import type { BilledContract } from "./contract-facts";
import type { BilledLine } from "./difference";
import { mirrorOf } from "./difference";
import type { DraftLine } from "./line";
import { monthRange } from "./rules";
import { longDay } from "./sheets/words";

/** What changed, as far as the contract tells it. */
function whyCorrected(line: DraftLine, contract: BilledContract | undefined): string {
  if (line.kind === "extra") return "deze extra opvang is niet meer in rekening";
  const { from, to } = monthRange(startOfMonth(line.fromDay));
  if (!contract) return "dit is niet meer met u afgesproken";
  if (contract.endsOn && contract.endsOn < to) return `contract loopt tot en met ${longDay(contract.endsOn)}`;
  const changed = contract.versions.findLast((one) => one.startsOn <= to && one.startsOn > contract.startsOn);
  if (changed && changed.startsOn >= from) return `andere afspraken vanaf ${longDay(changed.startsOn)}`;
  return "de afspraken zijn gewijzigd";
}

/** A line that was taken back twice, naming the paper it stood on first. */
export function restoredLine({ number, ...line }: BilledLine): DraftLine {
  return { ...line, detail: `bij ${number}: dubbel gecorrigeerd` };
}

/** A line that is taken back, naming the paper it stood on and the reason. */
export function correctionOf(line: BilledLine, contracts: readonly BilledContract[]): DraftLine {
  const { number, ...mirror } = mirrorOf(line);
  const contract = contracts.find((one) => one.id === line.about.contractId);
  return {
    ...mirror,
    description: `Correctie ${line.description}`,
    detail: `bij ${number}: ${whyCorrected(line, contract)}`,
  };
}

import type { AgreedVersion, AgreedWeekBlock, BilledContract } from "@/lib/invoicing/contract-facts";
import { timesOf } from "@/lib/invoicing/sheets/words";
import { care } from "@/lib/texts/care";
import { holdsOn } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";

const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
export const weekdayName = (weekday: number) => weekdays[weekday - 1] ?? "";

export const blocksOn = (contract: BilledContract, day: CareDay) =>
  contract.blocks.filter((one) => holdsOn(one, day));

export const partName = (block: AgreedWeekBlock) =>
  block.part ? care.nl.dayParts[block.part].toLowerCase() : timesOf(block.from, block.to);

/** The terms that hold on a day, else those that come first. */
export const versionOn = (contract: BilledContract, day: CareDay): AgreedVersion => {
  const { versions } = contract;
  const version = versions.find((one) => holdsOn(one, day)) ?? versions[0];
  if (!version) throw new Error("A contract without terms was read");
  return version;
};

/** 'maandag hele dag, dinsdag ochtend (om de week)'. */
export const weekText = (contract: BilledContract, day: CareDay) =>
  blocksOn(contract, day)
    .map(
      (block) =>
        `${weekdayName(block.weekday)} ${partName(block)}${block.periodWeeks === 2 ? " (om de week)" : ""}`,
    )
    .join(", ");

"use server";

import type { Route } from "next";
import { blockGuardian } from "@/lib/family/block-guardian";
import { changeGuardian } from "@/lib/family/change-guardian";
import { correctPerson } from "@/lib/family/correct-person";
import { endGuardianship } from "@/lib/family/end-guardianship";
import { takeBackGuardianEnd } from "@/lib/family/take-back-guardian-end";
import { unblockGuardian } from "@/lib/family/unblock-guardian";
import { familyWork } from "@/lib/texts/family-work";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

/** These may go on as another tie: the file shows what holds now. */
const toFile = ({ childId }: { childId: string }) => ({ goTo: `/team/families/${childId}` as Route });

export const changeGuardianAction = formAction({ ...byAct(changeGuardian), answer: toFile });

export const unblockGuardianAction = formAction({ ...byAct(unblockGuardian), answer: toFile });

export const correctPersonAction = formAction({
  ...byAct(correctPerson),
  answer: (_, { language }) => ({ message: familyWork[language].adultSaved }),
});

export const blockGuardianAction = formAction({
  ...byAct(blockGuardian),
  answer: (_, { language }) => ({ message: familyWork[language].blockedNow }),
});

export const endGuardianshipAction = formAction({
  ...byAct(endGuardianship),
  answer: (_, { language }) => ({ message: familyWork[language].endSaved }),
});

export const takeBackGuardianEndAction = formAction({
  ...byAct(takeBackGuardianEnd),
  answer: (_, { language }) => ({ message: familyWork[language].endTakenBack }),
});

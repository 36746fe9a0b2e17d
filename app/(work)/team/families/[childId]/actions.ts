"use server";

import type { Route } from "next";
import { addGuardian } from "@/lib/family/add-guardian";
import { correctChild } from "@/lib/family/correct-child";
import { enrolGuardian } from "@/lib/family/enrol-guardian";
import { childHealthForm } from "@/lib/family/schema";
import { setChildHealth } from "@/lib/family/set-child-health";
import { letLeave } from "@/lib/placing/let-leave";
import { placeChild } from "@/lib/placing/place-child";
import { takeBackLeaving } from "@/lib/placing/take-back-leaving";
import { takeBackPlacement } from "@/lib/placing/take-back-placement";
import { familyWork } from "@/lib/texts/family-work";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

const toFile = ({ childId }: { childId: string }) => ({ goTo: `/team/families/${childId}` as Route });

export const correctChildAction = formAction({ ...byAct(correctChild), answer: toFile });

export const setChildHealthAction = formAction({
  name: setChildHealth.actName,
  who: "person",
  schema: childHealthForm,
  run: (input, { actor, now }) => setChildHealth(actor, input, now),
  answer: (_, { language }) => ({ message: familyWork[language].healthSaved }),
});

export const addGuardianAction = formAction({ ...byAct(addGuardian), answer: toFile });

export const enrolGuardianAction = formAction({ ...byAct(enrolGuardian), answer: toFile });

export const placeChildAction = formAction({ ...byAct(placeChild), answer: toFile });

export const takeBackPlacementAction = formAction({
  ...byAct(takeBackPlacement),
  answer: (_, { language }) => ({ message: familyWork[language].placementTakenBack }),
});

export const letLeaveAction = formAction({ ...byAct(letLeave), answer: toFile });

export const takeBackLeavingAction = formAction({
  ...byAct(takeBackLeaving),
  answer: (_, { language }) => ({ message: familyWork[language].staysAfterAll }),
});

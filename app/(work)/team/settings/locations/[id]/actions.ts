"use server";

import type { Route } from "next";
import { addGroup } from "@/lib/organisation/add-group";
import { correctLocation } from "@/lib/organisation/correct-location";
import { endRegistration, takeBackRegistrationEnd } from "@/lib/organisation/end-registration";
import { setDayParts, takeBackDayParts } from "@/lib/organisation/set-day-parts";
import { setOpening, takeBackOpening } from "@/lib/organisation/set-opening";
import { setRegistration, takeBackRegistration } from "@/lib/organisation/set-registration";
import { setRequestPolicy, takeBackRequestPolicy } from "@/lib/organisation/set-request-policy";
import { dayPartsForm, openingForm } from "@/lib/organisation/week-form";
import { locations } from "@/lib/texts/locations";
import { registrationEnd } from "@/lib/texts/registration-end";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

const backTo = ({ locationId }: { locationId: string }) => ({
  goTo: `/team/settings/locations/${locationId}` as Route,
});

export const correctLocationAction = formAction({ ...byAct(correctLocation), answer: backTo });

export const setOpeningAction = formAction({
  name: setOpening.actName,
  who: "person",
  schema: openingForm,
  run: (input, { actor, now }) => setOpening(actor, input, now),
  answer: backTo,
});

export const setDayPartsAction = formAction({
  name: setDayParts.actName,
  who: "person",
  schema: dayPartsForm,
  run: (input, { actor, now }) => setDayParts(actor, input, now),
  answer: backTo,
});

export const setRegistrationAction = formAction({ ...byAct(setRegistration), answer: backTo });

export const setRequestPolicyAction = formAction({ ...byAct(setRequestPolicy), answer: backTo });

export const takeBackOpeningAction = formAction({
  ...byAct(takeBackOpening),
  answer: (_, { language }) => ({ message: locations[language].takenBack }),
});

export const takeBackDayPartsAction = formAction({
  ...byAct(takeBackDayParts),
  answer: (_, { language }) => ({ message: locations[language].takenBack }),
});

export const takeBackRegistrationAction = formAction({
  ...byAct(takeBackRegistration),
  answer: (_, { language }) => ({ message: locations[language].takenBack }),
});

export const takeBackRequestPolicyAction = formAction({
  ...byAct(takeBackRequestPolicy),
  answer: (_, { language }) => ({ message: locations[language].takenBack }),
});

export const addGroupHereAction = formAction({
  ...byAct(addGroup),
  answer: (_, { language }) => ({ message: locations[language].added }),
});

export const endRegistrationAction = formAction({ ...byAct(endRegistration), answer: backTo });

export const takeBackRegistrationEndAction = formAction({
  ...byAct(takeBackRegistrationEnd),
  answer: (_, { language }) => ({ message: registrationEnd[language].takenBack }),
});

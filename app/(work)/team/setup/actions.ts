"use server";

import { addGroup } from "@/lib/organisation/add-group";
import { openLocationForm } from "@/lib/organisation/location-form";
import { openLocation } from "@/lib/organisation/open-location";
import { setUpOrganisation } from "@/lib/organisation/set-up-organisation";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const setUpOrganisationAction = formAction({
  ...byAct(setUpOrganisation),
  answer: () => ({ goTo: "/team/setup" }),
});

export const openLocationAction = formAction({
  name: openLocation.actName,
  who: "person",
  schema: openLocationForm,
  run: (input, { actor, now }) => openLocation(actor, input, now),
  answer: () => ({ goTo: "/team/setup" }),
});

export const addGroupAction = formAction({ ...byAct(addGroup), answer: () => ({ goTo: "/team/setup" }) });

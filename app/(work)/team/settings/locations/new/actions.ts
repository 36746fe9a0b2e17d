"use server";

import type { Route } from "next";
import { openLocationForm } from "@/lib/organisation/location-form";
import { openLocation } from "@/lib/organisation/open-location";
import { formAction } from "@/lib/web/form-action";

export const openAnotherLocationAction = formAction({
  name: openLocation.actName,
  who: "person",
  schema: openLocationForm,
  run: (input, { actor, now }) => openLocation(actor, input, now),
  answer: ({ locationId }) => ({ goTo: `/team/settings/locations/${locationId}` as Route }),
});

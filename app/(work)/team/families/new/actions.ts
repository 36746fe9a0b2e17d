"use server";

import type { Route } from "next";
import { registerFamily } from "@/lib/family/register-family";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const registerFamilyAction = formAction({
  ...byAct(registerFamily),
  answer: ({ childId }) => ({ goTo: `/team/families/${childId}` as Route }),
});

"use server";

import type { Route } from "next";
import { engageStaff } from "@/lib/staff/engage-staff";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const engageStaffAction = formAction({
  ...byAct(engageStaff),
  answer: ({ personId }) => ({ goTo: `/team/people/${personId}` as Route }),
});

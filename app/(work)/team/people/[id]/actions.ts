"use server";

import { endRole } from "@/lib/organisation/end-role";
import { grantRole } from "@/lib/organisation/grant-role";
import { takeBackRoleEnd } from "@/lib/organisation/take-back-role-end";
import { setStaffCheck } from "@/lib/staff/set-staff-check";
import { staffRoles } from "@/lib/texts/staff-roles";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const grantRoleAction = formAction({
  ...byAct(grantRole),
  answer: (_, { language }) => ({ message: staffRoles[language].given }),
});

export const endRoleAction = formAction({
  ...byAct(endRole),
  answer: (_, { language }) => ({ message: staffRoles[language].ended }),
});

export const takeBackRoleEndAction = formAction({
  ...byAct(takeBackRoleEnd),
  answer: (_, { language }) => ({ message: staffRoles[language].endTakenBack }),
});

export const setStaffCheckAction = formAction({
  ...byAct(setStaffCheck),
  answer: (_, { language }) => ({ message: staffRoles[language].checkSaved }),
});

"use server";

import { deactivateAccount, reactivateAccount } from "@/lib/account/people/deactivate-account";
import { invitePerson, inviteTogether, resendInvitation } from "@/lib/account/people/invite-person";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const invitePersonAction = formAction({
  ...byAct(invitePerson),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

export const resendInvitationAction = formAction({
  ...byAct(resendInvitation),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

export const inviteTogetherAction = formAction({
  ...byAct(inviteTogether),
  answer: ({ people }, { t }) => ({ message: t.people.invitedThese(people) }),
});

export const deactivateAccountAction = formAction({
  ...byAct(deactivateAccount),
  answer: (_value, { t }) => ({ message: t.people.deactivated }),
});

export const reactivateAccountAction = formAction({
  ...byAct(reactivateAccount),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

"use server";

import { formAction } from "@/lib/action/form-action";
import { deactivateAccount, reactivateAccount } from "@/lib/auth/deactivate-account";
import { invitePerson, resendInvitation } from "@/lib/auth/invite-person";
import { invitePersonSchema, personSchema } from "@/lib/auth/schema";

export const invitePersonAction = formAction({
  name: "invitePerson",
  who: "person",
  schema: invitePersonSchema,
  run: (input, { actor, now }) => invitePerson(actor, input, now),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

export const resendInvitationAction = formAction({
  name: "resendInvitation",
  who: "person",
  schema: personSchema,
  run: ({ personId }, { actor, now }) => resendInvitation(actor, personId, now),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

export const deactivateAccountAction = formAction({
  name: "deactivateAccount",
  who: "person",
  schema: personSchema,
  run: ({ personId }, { actor, now }) => deactivateAccount(actor, personId, now),
  answer: (_value, { t }) => ({ message: t.people.deactivated }),
});

export const reactivateAccountAction = formAction({
  name: "reactivateAccount",
  who: "person",
  schema: personSchema,
  run: ({ personId }, { actor, now }) => reactivateAccount(actor, personId, now),
  answer: (_value, { t }) => ({ message: t.people.invited }),
});

"use server";

import { deactivateAccount, reactivateAccount } from "@/lib/account/people/deactivate-account";
import { invitePerson, resendInvitation } from "@/lib/account/people/invite-person";
import { invitePersonSchema, personSchema } from "@/lib/account/schema";
import { formAction } from "@/lib/web/form-action";

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

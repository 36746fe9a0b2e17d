"use server";

import type { Route } from "next";
import { browserOfRequest } from "@/lib/account/browser/browser-of-request";
import { changeEmail } from "@/lib/account/email/change-email";
import { changeEmailSchema } from "@/lib/account/schema";
import { requestChange } from "@/lib/change-request/request-change";
import { revealOwnNumber } from "@/lib/change-request/reveal-own-number";
import { personChangeForm, revealForm } from "@/lib/change-request/schema";
import { setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const requestOwnChangeAction = formAction({
  name: "requestOwnChange",
  who: "person",
  schema: personChangeForm,
  run: (input, { actor, now }) =>
    requestChange(actor, { ...input, subject: { kind: "person", id: actor.personId } }, now),
  answer: () => ({ goTo: "/account?sent=1" as Route }),
});

export const changeEmailAction = formAction({
  name: "changeEmail",
  who: "person",
  schema: changeEmailSchema,
  run: async (input, { actor, now }) => changeEmail(actor, input, await browserOfRequest(), now),
  answer: (_value, { t }) => ({ message: t.ownMail.emailSent }),
});

export const setNotificationWishesAction = formAction({
  ...byAct(setNotificationWishes),
  answer: (_value, { t }) => ({ message: t.ownMail.wishesSaved }),
});

export const revealOwnNumberAction = formAction({
  name: "revealOwnNumber",
  who: "person",
  schema: revealForm,
  run: async (input, { actor, now }) => {
    const outcome = await revealOwnNumber(actor, input, now);
    return outcome.ok ? { ok: true, value: { ...outcome.value, field: input.field } } : outcome;
  },
  answer: ({ field, number }, { t }) => ({
    message: t.familyData.revealed(t.familyData.fields[field], number),
  }),
});

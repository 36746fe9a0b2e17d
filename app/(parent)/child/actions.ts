"use server";

import type { Route } from "next";
import { buttonAction, formAction } from "@/lib/action/form-action";
import { requestChange } from "@/lib/change-request/request-change";
import { changeButton, childChangeForm } from "@/lib/change-request/schema";
import { withdrawChange } from "@/lib/change-request/withdraw-change";
import { followChild } from "@/lib/family/follow-child";

export const requestChildChangeAction = formAction({
  name: "requestChildChange",
  who: "person",
  schema: childChangeForm,
  run: async (input, { actor, now }) => followChild(input.subject.id, await requestChange(actor, input, now)),
  answer: () => ({ goTo: "/child?sent=1" as Route }),
});

export const withdrawChangeAction = buttonAction({
  name: "withdrawChange",
  who: "person",
  schema: changeButton,
  run: (input, { actor, now }) => withdrawChange(actor, input, now),
});

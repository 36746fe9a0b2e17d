"use server";

import type { Route } from "next";
import { decideObjection } from "@/lib/account/email/decide-objection";
import { decideObjectionSchema } from "@/lib/account/schema";
import { formAction } from "@/lib/web/form-action";

export const decideObjectionAction = formAction({
  name: "decideObjection",
  who: "person",
  schema: decideObjectionSchema,
  run: (input, { actor, now }) => decideObjection(actor, input, now),
  answer: () => ({ goTo: "/team/people/objections" as Route }),
});

"use server";

import type { Route } from "next";
import { formAction } from "@/lib/action/form-action";
import { decideObjection } from "@/lib/auth/decide-objection";
import { decideObjectionSchema } from "@/lib/auth/schema";

export const decideObjectionAction = formAction({
  name: "decideObjection",
  who: "person",
  schema: decideObjectionSchema,
  run: (input, { actor, now }) => decideObjection(actor, input, now),
  answer: () => ({ goTo: "/office/people/objections" as Route }),
});

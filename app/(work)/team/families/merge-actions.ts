"use server";

import type { Route } from "next";
import { mergeChildren } from "@/lib/family/merge/merge-children";
import { mergePeople } from "@/lib/family/merge/merge-people";
import { unmerge } from "@/lib/family/merge/unmerge";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

/** There it says what became one, with the way back. */
const ofAdult = (id: string) => ({ goTo: `/team/families/adults/${id}/merge` as Route });
const ofChild = (id: string) => ({ goTo: `/team/families/${id}` as Route });

export const mergeChildrenAction = formAction({
  ...byAct(mergeChildren),
  answer: ({ keptId }) => ofChild(keptId),
});

export const mergePeopleAction = formAction({
  ...byAct(mergePeople),
  answer: ({ keptId }) => ofAdult(keptId),
});

/** The record that is there again, beside the one it was in. */
export const unmergeAction = formAction({
  ...byAct(unmerge),
  answer: ({ subject, goneId }) => (subject === "child" ? ofChild(goneId) : ofAdult(goneId)),
});

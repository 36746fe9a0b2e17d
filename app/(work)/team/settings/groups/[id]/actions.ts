"use server";

import type { Route } from "next";
import { endGroup, reopenGroup } from "@/lib/organisation/end-group";
import { renameGroup } from "@/lib/organisation/rename-group";
import { setGroupSize, takeBackGroupSize } from "@/lib/organisation/set-group-size";
import { locations } from "@/lib/texts/locations";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const renameGroupAction = formAction({
  ...byAct(renameGroup),
  answer: (_, { language }) => ({ message: locations[language].renamed }),
});

export const endGroupAction = formAction({
  ...byAct(endGroup),
  answer: (_, { language }) => ({ message: locations[language].ended }),
});

export const reopenGroupAction = formAction({
  ...byAct(reopenGroup),
  answer: (_, { language }) => ({ message: locations[language].reopened }),
});

export const setGroupSizeAction = formAction({
  ...byAct(setGroupSize),
  answer: ({ groupId }) => ({ goTo: `/team/settings/groups/${groupId}` as Route }),
});

export const takeBackGroupSizeAction = formAction({
  ...byAct(takeBackGroupSize),
  answer: (_, { language }) => ({ message: locations[language].takenBack }),
});

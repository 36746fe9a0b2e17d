"use server";

import { endGroup, reopenGroup } from "@/lib/organisation/end-group";
import { renameGroup } from "@/lib/organisation/rename-group";
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

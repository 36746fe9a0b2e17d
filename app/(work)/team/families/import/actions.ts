"use server";

import type { Route } from "next";
import { importPeople } from "@/lib/import/import-people";
import { mapColumns } from "@/lib/import/map-columns";
import { removeFile } from "@/lib/import/remove-file";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

const start = "/team/families/import" as Route;

export const mapColumnsAction = formAction({
  ...byAct(mapColumns),
  answer: ({ fileId }) => ({ goTo: `${start}/${fileId}` as Route }),
});

export const importPeopleAction = formAction({
  ...byAct(importPeople),
  answer: ({ fileId }) => ({ goTo: `${start}/${fileId}` as Route }),
});

export const removeFileAction = formAction({
  ...byAct(removeFile),
  answer: () => ({ goTo: start }),
});

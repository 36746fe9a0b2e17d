"use server";

import type { Route } from "next";
import { describePhoto } from "@/lib/photo/describe-photo";
import { linkChildren } from "@/lib/photo/link-children";
import { removePhotos } from "@/lib/photo/remove-photos";
import { byAct } from "@/lib/web/by-act";
import { formAction } from "@/lib/web/form-action";

export const linkChildrenAction = formAction({
  ...byAct(linkChildren),
  answer: ({ photos }, { t }) => ({ message: t.photoWork.linked(photos) }),
});

export const describePhotoAction = formAction({
  ...byAct(describePhoto),
  answer: (_value, { t }) => ({ message: t.photoWork.saved }),
});

export const removePhotosAction = formAction({
  ...byAct(removePhotos),
  answer: () => ({ goTo: "/team/photos" as Route }),
});

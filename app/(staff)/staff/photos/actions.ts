"use server";

import type { Route } from "next";
import { describePhoto } from "@/lib/photo/describe-photo";
import { linkChildren } from "@/lib/photo/link-children";
import { removePhotos } from "@/lib/photo/remove-photos";
import { describePhotoSchema, linkChildrenSchema, removePhotosSchema } from "@/lib/photo/schema";
import { formAction } from "@/lib/web/form-action";

export const linkChildrenAction = formAction({
  name: "linkChildren",
  who: "person",
  schema: linkChildrenSchema,
  run: (input, { actor, now }) => linkChildren(actor, input, now),
  answer: ({ photos }, { t }) => ({ message: t.photoWork.linked(photos) }),
});

export const describePhotoAction = formAction({
  name: "describePhoto",
  who: "person",
  schema: describePhotoSchema,
  run: (input, { actor, now }) => describePhoto(actor, input, now),
  answer: (_value, { t }) => ({ message: t.photoWork.saved }),
});

export const removePhotosAction = formAction({
  name: "removePhotos",
  who: "person",
  schema: removePhotosSchema,
  run: (input, { actor, now }) => removePhotos(actor, input, now),
  answer: () => ({ goTo: "/staff/photos" as Route }),
});

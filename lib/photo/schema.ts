import { z } from "zod";
import { idField, optionalTextField, versionField } from "@/lib/validation/fields";

/** A form sends one checked box as a text and several as a list. */
const ids = (max: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(idField).max(max, "tooMany"));

export const longestCaption = 300;
const photoIds = ids(500).refine((list) => list.length > 0, "choosePhotos");

export const describePhotoSchema = z.strictObject({
  photoId: idField,
  caption: optionalTextField(longestCaption),
  childIds: ids(60),
  version: versionField,
});

export const linkChildrenSchema = z.strictObject({
  photoIds,
  childIds: ids(60).refine((list) => list.length > 0, "chooseChildren"),
});

export const removePhotosSchema = z.strictObject({ photoIds });

/** What stands beside a file that is sent to the upload address. */
export const uploadSchema = z.strictObject({
  batchId: idField,
  locationId: idField,
  sourceKey: z.string().min(1).max(400),
  fileName: z.string().max(400),
});

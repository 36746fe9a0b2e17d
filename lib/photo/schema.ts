import { z } from "zod";
import { photoSizeNames } from "@/db/schema/photo";
import { idField, optionalTextField, versionField } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";

/** A form sends one checked box as a text and several as a list. */
const ids = (max: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(idField).max(max, "tooMany"));

/** A name is kept as it came, so it must be one that can be kept. */
export const fileNameField = typedText().max(400);

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

const place = {
  batchId: idField,
  locationId: idField,
  /** Made of the file's name and date on the device. */
  sourceKey: typedText().min(1).max(400),
  fileName: fileNameField,
};

/** What stands beside a file that is sent to the upload address. */
export const uploadSchema = z.strictObject(place);

/** The same, where the file may stand in the bucket already. */
export const arrivalSchema = z.strictObject({ ...place, upload: idField.optional() });

export const photoPath = z.strictObject({ id: z.uuid(), size: z.enum(photoSizeNames) });

/** A ZIP of one month, or of the chosen photos. */
export const archiveSchema = z.strictObject({
  child: idField,
  month: typedText()
    .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
  photoIds: ids(1000),
});

export const uploadQuery = z.strictObject({ batchId: idField });

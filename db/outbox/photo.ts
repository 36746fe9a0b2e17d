import { work } from "./kind";

export const photoKinds = {
  /** A received file becomes a photo. */
  "photo.process": work<{ photoId: string }>("pictures"),
  /** The file as the camera sent it goes, once the photo is made or refused. */
  "photo.drop-original": work<{ photoId: string }>("pictures"),
  /** All files of a removed photo go. */
  "photo.erase": work<{ photoId: string }>("pictures"),
};

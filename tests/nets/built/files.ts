import { randomInt } from "node:crypto";
import sharp from "sharp";

/** A photo that nobody sent before: a location takes the same picture once. */
export const photoOf = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: randomColour() } })
    .jpeg({ quality: 100 })
    .toBuffer();

const randomColour = () => ({ r: randomInt(256), g: randomInt(256), b: randomInt(256) });

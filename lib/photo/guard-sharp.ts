import "server-only";
import sharp from "sharp";

let ready = false;

/** Only the loaders of the four kinds we take, and only from memory: no SVG, no PDF, no file names. */
export function guardSharp() {
  if (ready) return;
  sharp.cache(false);
  sharp.block({ operation: ["VipsForeignLoad"] });
  const kinds = ["Jpeg", "Png", "Webp", "Heif"];
  sharp.unblock({ operation: kinds.map((kind) => `VipsForeignLoad${kind}Buffer`) });
  ready = true;
}

import "server-only";
import { create } from "qrcode";

const quietZone = 4;

/** A QR code as one SVG path on a square of `size` units, with the quiet edge that cameras need. */
export function qrCode(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const dark = (place: number) => Boolean(modules.data[place]);
  const path = Array.from({ length: modules.size ** 2 }, (_, place) => place)
    .filter(dark)
    .map((place) => {
      const x = (place % modules.size) + quietZone;
      const y = Math.floor(place / modules.size) + quietZone;
      return `M${x} ${y}h1v1h-1z`;
    });
  return { size: modules.size + 2 * quietZone, path: path.join("") };
}

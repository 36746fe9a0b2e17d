import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { type Refused, refused } from "@/lib/act/outcome";
import { guardSharp } from "@/lib/photo/guard-sharp";
import { sniffPhoto } from "@/lib/photo/sniff";
import { leastLogoSide, mostLogoPixels } from "./limits";
import type { Logo } from "./logo-file";

export type RenderedLogo = Logo & { size: number; bytes: Buffer };

/** Twice what the largest place shows of it, so that it is sharp on a telephone and on paper. */
const kept = { width: 640, height: 320, fit: "inside", withoutEnlargement: true } as const;
const input = { limitInputPixels: mostLogoPixels, failOn: "error", autoOrient: true } as const;

/** Makes a logo anew as a small PNG in common colours, see-through where it was, without what else the file held. */
export async function renderLogo(content: Buffer): Promise<RenderedLogo | Refused> {
  const sniffed = await sniffPhoto(content, "");
  if ("rejection" in sniffed || sniffed.type === "heic") return refused("logoUnsupported");
  guardSharp();
  try {
    const { width, height } = await sharp(content, input).metadata();
    if (width * height > mostLogoPixels) return refused("logoTooLarge");
    if (Math.max(width, height) < leastLogoSide) return refused("logoTooSmall");
    const { data, info } = await sharp(content, input)
      .resize(kept)
      .toColourspace("srgb")
      .png({ palette: true, quality: 95, compressionLevel: 9 })
      .timeout({ seconds: 30 })
      .toBuffer({ resolveWithObject: true });
    const sha256 = createHash("sha256").update(data).digest("hex");
    return { sha256, width: info.width, height: info.height, size: data.length, bytes: data };
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/.test(error.message);
    return refused(tooMany ? "logoTooLarge" : "logoBroken");
  }
}

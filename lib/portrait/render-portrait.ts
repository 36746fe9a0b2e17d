import "server-only";
import sharp from "sharp";
import type { PortraitSize } from "@/db/schema/portrait";
import { type Refused, refused } from "@/lib/act/outcome";
import { renderPhoto, Unusable } from "@/lib/photo/render-photo";
import { fileNameField } from "@/lib/photo/schema";
import { sniffPhoto } from "@/lib/photo/sniff";
import type { Instant } from "@/lib/time/instant";
import { largestPortraitFile, portraitSides } from "./keys";

export type IncomingPortrait = { fileName: string; content: Buffer | "tooLarge" };

/**
 * Squares made anew from what was sent, without anything the camera wrote. What is most to be seen, mostly the face,
 * stays within the square.
 */
export async function renderPortrait(
  { fileName, content }: IncomingPortrait,
  now: Instant,
): Promise<Record<PortraitSize, Buffer> | Refused> {
  if (content === "tooLarge" || content.length > largestPortraitFile) return refused("portraitTooLarge");
  if (!fileNameField.safeParse(fileName).success) return refused("fileNameUnusable");
  const sniffed = await sniffPhoto(content, fileName);
  if ("rejection" in sniffed) return refused("portraitUnsupported");
  try {
    const { bytes } = (await renderPhoto(content, sniffed.type, now)).pictures.large;
    const square = (side: number) =>
      sharp(bytes)
        .resize(side, side, { fit: "cover", position: sharp.strategy.attention })
        .webp({ quality: 82 })
        .toBuffer();
    const [small, large] = await Promise.all([square(portraitSides.small), square(portraitSides.large)]);
    return { small, large };
  } catch (error) {
    if (error instanceof Unusable) return refused("portraitUnsupported");
    throw error;
  }
}

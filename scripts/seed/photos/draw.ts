import sharp from "sharp";
import type { Chance } from "../random";
import { picture, type Scene } from "./scenes";

/** '2026:11:20 10:15:00', as a camera notes its time. */
const cameraTime = (day: string, time: string) => `${day.replaceAll("-", ":")} ${time}:00`;

const drawings = { operation: ["VipsForeignLoadSvgBuffer"] };

/** Lets this process read drawings while `work` runs; the portal itself never does (lib/photo/render-photo.ts). */
export async function readingDrawings<Result>(work: () => Promise<Result>): Promise<Result> {
  sharp.unblock(drawings);
  try {
    return await work();
  } finally {
    sharp.block(drawings);
  }
}

/** A picture as a phone would send it, time and place included; the portal drops the place. */
export async function drawPhoto(
  scene: Pick<Scene, "draw">,
  luck: Chance,
  day: string,
  time: string,
): Promise<Buffer> {
  const { width, height } = picture;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${scene.draw(luck)}</svg>`;
  return sharp(Buffer.from(drawing))
    .withExif({
      IFD0: { Make: "Demonstratie" },
      IFD2: { DateTimeOriginal: cameraTime(day, time) },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "51/1 26/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "5/1 28/1 0/1",
      },
    })
    .jpeg({ quality: 85 })
    .toBuffer();
}

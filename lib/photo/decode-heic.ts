import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { within } from "@/lib/time/within";

export type RawPicture = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };

/** From the folder the server was started in: the file is not part of any bundle (next.config.ts ships it). */
const workerFile = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/photo/heic-worker.mjs");
const patience = 60_000;

/** Decodes an iPhone picture to RGBA in a thread of its own; the picture comes out upright. */
export async function decodeHeic(bytes: Buffer): Promise<RawPicture> {
  const worker = new Worker(workerFile, { workerData: new Uint8Array(bytes), execArgv: [] });
  try {
    return await within(
      patience,
      new Promise<RawPicture>((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", () => reject(new Error("The decoder ended without a picture")));
      }),
      "The HEIC decoder",
    );
  } finally {
    await worker.terminate();
  }
}

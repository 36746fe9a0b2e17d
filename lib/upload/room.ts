import "server-only";

const megabyte = 1024 * 1024;

/** The uploader sends two at a time: one account may do so from two devices. */
const filesOfOne = 4;
/** What all files together may hold of the memory of this process, whatever arrives. */
const bytesOfAll = 200 * megabyte;

type Held = { bytes: number; files: Map<string, number> };

// Each bundle of the app has a copy of this module; they share the process and its memory.
const holder = globalThis as { portalUploads?: Held };
const held = (): Held => {
  holder.portalUploads ??= { bytes: 0, files: new Map() };
  return holder.portalUploads;
};

export type Room = {
  /** How much of this file is in memory. */
  readonly bytes: number;
  /** Makes room for more of it; false when all files together would then hold too much. */
  take(bytes: number): boolean;
};

/** Room in memory for one file, given back when `work` is done; "uploadTooMany" for an account that has enough. */
export async function withRoom<Result>(
  account: string,
  work: (room: Room) => Promise<Result>,
): Promise<Result | "uploadTooMany"> {
  const { files } = held();
  const own = files.get(account) ?? 0;
  if (own >= filesOfOne) return "uploadTooMany";
  files.set(account, own + 1);
  let taken = 0;
  const take = (bytes: number) => {
    taken += bytes;
    held().bytes += bytes;
    return held().bytes <= bytesOfAll;
  };
  try {
    return await work({
      take,
      get bytes() {
        return taken;
      },
    });
  } finally {
    held().bytes -= taken;
    const left = (files.get(account) ?? 1) - 1;
    if (left > 0) files.set(account, left);
    else files.delete(account);
  }
}

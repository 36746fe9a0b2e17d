import type { PhotoSizeName } from "@/db/schema/photo";
import type { Instant } from "@/lib/time/instant";
import { careDayOf, localTimeOf } from "@/lib/time/wall-clock";

type Named = { caption: string; fileName: string; takenAt: Instant | null; addedAt: Instant };

/** Characters that some system refuses in a file name, and those that only steer or hide. */
const unwanted = /[\\/:*?"<>|\p{C}]/gu;
const longest = 60;

/** '2026-11-23 10.15 Verven met de handen.jpg': sorts by time, and says what it is. */
export function downloadName(photo: Named, size: PhotoSizeName = "full"): string {
  const at = photo.takenAt ?? photo.addedAt;
  const own = photo.fileName.replace(/\.[a-z0-9]{1,5}$/i, "");
  const words = (photo.caption || own).replace(unwanted, " ").replace(/\s+/g, " ").trim();
  const short = Array.from(words)
    .slice(0, longest)
    .join("")
    .replace(/[. ]+$/, "");
  const time = localTimeOf(at).replace(":", ".");
  return `${[careDayOf(at), time, short].filter(Boolean).join(" ")}.${size === "full" ? "jpg" : "webp"}`;
}

/** The same name twice in one ZIP gets a number. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++)
      free = name.replace(/(\.[a-z]+)$/, ` (${number})$1`);
    taken.add(free.toLowerCase());
    return free;
  });
}

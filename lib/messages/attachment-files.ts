/** Spread over 256 folders by the end of the id, so that the sweep of lost files can take one at a time. */
export const attachmentShards = 256;
export const attachmentShardFolder = (shard: number) => `attachments/${shard.toString(16).padStart(2, "0")}/`;
export const attachmentKey = (id: string) => `attachments/${id.slice(-2)}/${id}`;

/** The name as people gave it, with the ending of what it is now; no paths, no control characters. */
export function attachmentName(given: string, kind: "photo" | "pdf"): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  const bare = last
    .replace(/\p{C}/gu, "")
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .trim()
    .slice(0, 150);
  const name = bare || (kind === "pdf" ? "document" : "foto");
  return `${name}.${kind === "pdf" ? "pdf" : "webp"}`;
}

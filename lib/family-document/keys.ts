/** Spread over 256 folders by the end of the id, so that the sweep of lost files can take one at a time. */
export const documentShards = 256;
export const documentShardFolder = (shard: number) => `family/${shard.toString(16).padStart(2, "0")}/`;
/** Of an id the server made, never of one that a form sent. */
export const documentKey = (id: string) => `family/${id.slice(-2)}/${id}`;

/** So long what was taken away can be put back; then housekeeping erases it. */
export const keepRemovedDays = 30;

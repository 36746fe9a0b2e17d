/** "1 kind" or "4 kinderen", from texts that travel to the browser. */
export const counted = (text: { one: string; many: string }, count: number): string =>
  count === 1 ? text.one : text.many.replace("{count}", String(count));

/** Mixes a colour of the organisation ('#17624f') with white; `share` is how much of the colour is left. */
export function softened(colour: string, share: number): string {
  const channel = (start: number) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(value * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const ink = "#1d2b27";
export const grey = "#5a6763";
export const hairline = "#d9dedc";

/** The soft tints. A tint never speaks alone: an icon and a word go with it. */
export type Tint = "leaf" | "sun" | "sky" | "berry" | "moon";
export type Tone = Tint | "plain";

export const tintClass: Record<Tint, string> = {
  leaf: "bg-leaf-soft text-leaf-ink",
  sun: "bg-sun-soft text-sun",
  sky: "bg-sky-soft text-sky",
  berry: "bg-berry-soft text-berry",
  moon: "bg-moon-soft text-moon",
};

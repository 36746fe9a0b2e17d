import localFont from "next/font/local";

/** One variable file for all weights, preloaded; the fallback is stretched to its metrics so nothing jumps. */
export const figtree = localFont({
  src: "./figtree.woff2",
  weight: "300 900",
  display: "swap",
  preload: true,
  adjustFontFallback: "Arial",
  variable: "--font-figtree",
});

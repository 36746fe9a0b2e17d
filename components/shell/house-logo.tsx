import { clsx } from "clsx";
import type { ShownLogo } from "@/lib/organisation/logo-file";

type HouseLogoProps = { logo: ShownLogo; alt?: string; className?: string };

/** The organisation's own mark. Where its name stands beside it, it says nothing itself. */
export const HouseLogo = ({ logo: { src, width, height }, alt = "", className }: HouseLogoProps) => (
  // biome-ignore lint/performance/noImgElement: one small file of this origin, nothing to optimise
  <img src={src} alt={alt} width={width} height={height} className={clsx("house-logo shrink-0", className)} />
);

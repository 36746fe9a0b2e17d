import { clsx } from "clsx";
import type { ShownLogo } from "@/lib/organisation/logo-file";

/** The organisation's own mark. Its name stands beside it, so it says nothing itself. */
export const HouseLogo = ({
  logo: { src, width, height },
  className,
}: {
  logo: ShownLogo;
  className?: string;
}) => (
  // biome-ignore lint/performance/noImgElement: one small file of this origin, nothing to optimise
  <img src={src} alt="" width={width} height={height} className={clsx("house-logo shrink-0", className)} />
);

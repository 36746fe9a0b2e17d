import { type Logo, type ShownLogo, shownLogo } from "@/lib/organisation/logo-file";

/** What the frame of a page shows of the organisation. */
export type Brand = { name: string; logo: ShownLogo | null };

type House = { name: string; logo: Logo | null };

/** Beside the name, in a column of 200 points. */
const inFrame = { width: 72, height: 36 };
/** Above the name, on pages without a frame. */
const atDoor = { width: 200, height: 72 };

const brandIn =
  (box: typeof inFrame) =>
  (house: House): Brand => ({
    name: house.name,
    logo: house.logo && shownLogo(house.logo, box),
  });

export const frameBrand = brandIn(inFrame);
export const doorBrand = brandIn(atDoor);

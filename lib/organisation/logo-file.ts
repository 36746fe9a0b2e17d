/** A logo as rows, letters and papers know it: its file is named after its content and never changes. */
export type Logo = { sha256: string; width: number; height: number };
/** As it stands somewhere: with both sizes given, nothing moves when it arrives. */
export type ShownLogo = { src: string; width: number; height: number };
type Box = { width: number; height: number };

/** Everything the organisation keeps in the storage; what no row names is swept from there. */
export const houseFolder = "house/";
export const logoKey = (sha256: string) => `${houseFolder}logos/${sha256}.png`;
export const termsKey = (id: string) => `${houseFolder}terms/${id}.pdf`;

/** Open to everybody: it stands on the log-in page and in letters. */
export const logoAddress = (sha256: string) => `/api/files/logo/${sha256}`;

/** As large as fits, and never larger than it is. */
export function fitIn({ width, height }: Box, box: Box): Box {
  const scale = Math.min(box.width / width, box.height / height, 1);
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: whole(width), height: whole(height) };
}

export const shownLogo = (logo: Logo, box: Box): ShownLogo => ({
  src: logoAddress(logo.sha256),
  ...fitIn(logo, box),
});

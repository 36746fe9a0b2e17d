/** What a logo may be when it comes; it is made anew, smaller, whatever it was. */
export const largestLogo = 5 * 1024 * 1024;
export const mostLogoPixels = 24_000_000;
/** A logo of fewer pixels is a smudge on paper. */
export const leastLogoSide = 32;

export const largestTerms = 10 * 1024 * 1024;

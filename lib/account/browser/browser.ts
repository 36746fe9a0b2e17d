/** What a request tells about the browser behind it, read in one place (browser-of-request.ts). */
export type Browser = {
  /** Where the request came from, null when that cannot be known for sure. */
  network: string | null;
  userAgent: string;
  /** Cookie of a device that signed in before. */
  deviceCookie: string | null;
  /** Token of the session this browser holds now; it ends when a new one begins. */
  sessionToken: string | null;
};

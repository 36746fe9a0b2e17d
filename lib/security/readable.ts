const files =
  /^\/(?:_next\/static\/|(?:icon\.svg|apple-icon\.png|manifest\.webmanifest|favicon\.ico)(?:\?|$))/;

/** Whether an address is broken, hides a control character, or sends something to what is only a file. */
export function isUnreadable(method: string | undefined, url: string | undefined): boolean {
  const address = url ?? "";
  if (method !== "GET" && method !== "HEAD" && files.test(address)) return true;
  // Every way of writing one address of ours begins with a single slash.
  if (!address.startsWith("/")) return address !== "*";
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    return /[\u0000-\u001F\u007F]/.test(decodeURIComponent(address.split("?")[0] ?? ""));
  } catch {
    return true;
  }
}

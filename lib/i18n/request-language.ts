import "server-only";
import { cookies, headers } from "next/headers";
import { isLanguage, type Language } from "./language";

export const languageCookie = "language";

/** Language for somebody who is not signed in: the chosen one, else the browser's first wish, else Dutch. */
export async function requestLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  if (isLanguage(chosen)) return chosen;
  const wish = (await headers()).get("accept-language")?.slice(0, 2).toLowerCase();
  return wish === "en" ? "en" : "nl";
}

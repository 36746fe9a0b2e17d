import "server-only";
import { cookies, headers } from "next/headers";
import { type Language, languageCookie, languageOf } from "@/lib/i18n/language";

/** `languageOf` the request that is being answered. */
export async function requestLanguage(): Promise<Language> {
  return languageOf((await cookies()).get(languageCookie)?.value, (await headers()).get("accept-language"));
}

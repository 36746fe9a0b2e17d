import { z } from "zod";

/** Tabs and line ends are typed; the other control characters come from elsewhere, and PostgreSQL keeps no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
export const plainText = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$/;

/** Every text that people send begins here, each with a bound of its own after it (scripts/nets.mjs). */
export const typedText = (error?: string) => z.string(error).regex(plainText, "controlCharacter");

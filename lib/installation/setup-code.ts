import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/crypto/keyed-hash";

/** Without letters and figures that are taken for one another; twelve of them are 59 bits. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const groups = 3;
const perGroup = 4;

/** So long somebody may take from the console to the browser. */
export const codeMinutes = 60;

/** Such as "K7QM-3XWD-PA9T". */
export const newSetupCode = () =>
  Array.from({ length: groups }, () =>
    Array.from({ length: perGroup }, () => letters[randomInt(letters.length)]).join(""),
  ).join("-");

/** What is typed with small letters, without dashes or with spaces is the same code. */
export const plainCode = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

export const setupCodeHash = (typed: string) => keyedHash("setup-code", plainCode(typed));

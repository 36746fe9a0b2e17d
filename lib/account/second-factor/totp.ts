import "server-only";
import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "@/lib/crypto/secret-box";
import { addMinutes, type Instant } from "@/lib/time/instant";

const periodSeconds = 30;
/** One step early or late, for a phone whose clock is off. */
const tolerance = 1;

/** 160 random bits, as RFC 4226 asks; base32 because people may have to type it. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

export const sealTotp = (accountId: string, secret: string) => seal("totp", accountId, secret);
export const unsealTotp = (accountId: string, box: string) => unseal("totp", accountId, box);

const totpOf = (secret: string, label: string, issuer: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, period: periodSeconds, digits: 6 });

/** What the QR code holds. */
export const totpAddress = (secret: string, email: string, issuer: string) =>
  totpOf(secret, email, issuer).toString();

/**
 * The time step of a right code, null for a wrong one. A step at or before `lastStep` is wrong too: whoever
 * looked over the shoulder cannot use the same code again.
 */
export function stepOfCode(
  secret: string,
  code: string,
  lastStep: number | null,
  now: Instant,
): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, "", "").validate({ token, timestamp: now.getTime(), window: tolerance });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / periodSeconds) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}

/** The code that holds at this moment, for the hint on a demo server; the next one when that was used. */
export function codeAt(secret: string, lastStep: number | null, now: Instant): string {
  const step = Math.floor(now.getTime() / 1000 / periodSeconds);
  const later = lastStep !== null && step <= lastStep ? periodSeconds / 60 : 0;
  return totpOf(secret, "", "").generate({ timestamp: addMinutes(now, later).getTime() });
}

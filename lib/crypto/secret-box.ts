import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { config } from "@/lib/config";

/** First byte of every box: which key and cipher made it, so that a key can be replaced while old boxes open. */
const currentVersion = 1;
const nonceLength = 12;
const tagLength = 16;

const keyOf = (purpose: string) =>
  Buffer.from(hkdfSync("sha256", config().ENCRYPTION_KEY, "", `ouderportaal/${purpose}`, 32));

/** Bound to its owner: a box copied to another row does not open. */
const boundTo = (version: number, owner: string) => Buffer.from(`${version}\0${owner}`);

/**
 * Encrypts a short secret with AES-256-GCM. `purpose` names the field ("totp"), `owner` the row it stands in;
 * both must be the same when it is opened.
 */
export function seal(purpose: string, owner: string, secret: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", keyOf(purpose), nonce);
  cipher.setAAD(boundTo(currentVersion, owner));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(currentVersion), nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Throws when the box was changed, belongs elsewhere or was made with another key. */
export function unseal(purpose: string, owner: string, box: string): string {
  const bytes = Buffer.from(box, "base64url");
  const version = bytes[0];
  if (version !== currentVersion) throw new Error(`Unknown version of an encrypted field: ${version}`);
  const tagStart = 1 + nonceLength;
  const decipher = createDecipheriv("aes-256-gcm", keyOf(purpose), bytes.subarray(1, tagStart));
  decipher.setAAD(boundTo(version, owner));
  decipher.setAuthTag(bytes.subarray(tagStart, tagStart + tagLength));
  const opened = [decipher.update(bytes.subarray(tagStart + tagLength)), decipher.final()];
  return Buffer.concat(opened).toString("utf8");
}

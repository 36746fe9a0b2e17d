import "server-only";
import { createHash, createHmac } from "node:crypto";
import type { Instant } from "@/lib/time/instant";

type Signing = {
  method: "GET" | "PUT";
  address: URL;
  /** Sent along exactly so, or the store refuses: names in lower case. */
  headers: Record<string, string>;
  seconds: number;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  at: Instant;
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** An address that carries its own permission, by AWS Signature Version 4 in the query. */
export function presign({ method, address, headers, seconds, region, at, ...keys }: Signing): string {
  const moment = at.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${moment.slice(0, 8)}/${region}/s3/aws4_request`;
  const signed = Object.entries({ ...headers, host: address.host }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const names = signed.map(([name]) => name).join(";");
  const query = Object.entries({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${keys.accessKeyId}/${scope}`,
    "X-Amz-Date": moment,
    "X-Amz-Expires": String(seconds),
    "X-Amz-SignedHeaders": names,
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  const head = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const asked = [method, address.pathname, query, head, names, "UNSIGNED-PAYLOAD"].join("\n");
  const text = ["AWS4-HMAC-SHA256", moment, scope, sha256(asked)].join("\n");
  const signature = hmac(signingKey(keys.secretAccessKey, scope), text).toString("hex");
  return `${address.origin}${address.pathname}?${query}&X-Amz-Signature=${signature}`;
}

/** The secret itself never signs: each part of the scope narrows the key that does. */
const signingKey = (secret: string, scope: string) =>
  scope.split("/").reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secret}`);

export type BucketSettings = {
  S3_BUCKET?: string | undefined;
  S3_REGION?: string | undefined;
  S3_ENDPOINT?: string | undefined;
  S3_FORCE_PATH_STYLE?: string | boolean | undefined;
  /** The rest of an environment. */
  [other: string]: unknown;
};

const isNumbered = (host: string) => /^[\d.]+$/.test(host) || host.startsWith("[");

/** Where a browser finds the bucket, as the S3 client addresses it: its own host, or a path at the endpoint. */
export function bucketAddress(settings: BucketSettings): URL {
  const { S3_BUCKET = "", S3_ENDPOINT, S3_FORCE_PATH_STYLE: inPath } = settings;
  const region = settings.S3_REGION || "eu-central-1";
  const address = new URL(S3_ENDPOINT || `https://s3.${region}.amazonaws.com`);
  const forced = inPath === true || inPath === "1" || inPath === "true";
  // A certificate covers one label before the host, so a bucket with dots in its name stands in the path.
  if (forced || S3_BUCKET.includes(".") || isNumbered(address.hostname))
    address.pathname = `${address.pathname.replace(/\/$/, "")}/${S3_BUCKET}`;
  else address.hostname = `${S3_BUCKET}.${address.hostname}`;
  return address;
}

/** The origin to which pages may send files beside our own; null without a bucket. For the headers of pages. */
export function uploadOrigin(environment: BucketSettings): string | null {
  if (!environment.S3_BUCKET || !URL.canParse(environment.S3_ENDPOINT || "https://s3")) return null;
  return bucketAddress(environment).origin;
}

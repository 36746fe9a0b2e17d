import { describe, expect, it } from "vitest";
import { instantFrom } from "@/lib/time/instant";
import { bucketAddress, uploadOrigin } from "./bucket-address";
import { presign } from "./presign";

describe("a signed address", () => {
  it("is the one in Amazon's own example", () => {
    const at = instantFrom("2013-05-24T00:00:00Z") ?? expect.fail();
    const address = new URL("https://examplebucket.s3.amazonaws.com/test.txt");
    const accessKeyId = "AKIAIOSFODNN7EXAMPLE";
    const secretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    const region = "us-east-1";
    const signing = { method: "GET", address, headers: {}, seconds: 86_400, region, at } as const;
    expect(presign({ ...signing, accessKeyId, secretAccessKey })).toBe(
      "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    );
  });
});

describe("the address of a bucket", () => {
  it.each([
    [{ S3_BUCKET: "photos" }, "https://photos.s3.eu-central-1.amazonaws.com/"],
    [{ S3_BUCKET: "photos", S3_REGION: "eu-west-1" }, "https://photos.s3.eu-west-1.amazonaws.com/"],
    [{ S3_BUCKET: "our.photos" }, "https://s3.eu-central-1.amazonaws.com/our.photos"],
    [{ S3_BUCKET: "photos", S3_ENDPOINT: "https://store.example" }, "https://photos.store.example/"],
    [
      { S3_BUCKET: "photos", S3_ENDPOINT: "https://store.example:9000/", S3_FORCE_PATH_STYLE: "1" },
      "https://store.example:9000/photos",
    ],
    [{ S3_BUCKET: "photos", S3_ENDPOINT: "http://127.0.0.1:8000" }, "http://127.0.0.1:8000/photos"],
  ])("%j", (settings, address) => {
    expect(bucketAddress(settings).href).toBe(address);
    expect(uploadOrigin(settings)).toBe(new URL(address).origin);
  });

  it("is no origin for pages where there is no bucket", () => {
    expect(uploadOrigin({ S3_ENDPOINT: "https://store.example" })).toBeNull();
    expect(uploadOrigin({ S3_BUCKET: "photos", S3_ENDPOINT: "no address" })).toBeNull();
  });
});

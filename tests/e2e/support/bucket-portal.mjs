import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { ensureDatabase, siblingOf } from "../../../scripts/lib/database.mjs";
import { migrate } from "../../../scripts/lib/local-database.mjs";
import { findFreePort, randomPort } from "../../../scripts/lib/ports.mjs";
import { onShutdown, runScript } from "../../../scripts/lib/processes.mjs";
import { startS3Server } from "../../../scripts/lib/s3-server.mjs";
import { serve } from "../../../scripts/lib/serve.mjs";
import { startSmallHost } from "./small-host.mjs";

const Bucket = "portal";

// The portal as built, with a bucket and a database of its own, since its photos are no other portal's work. Writes
// where everything is to the file it is given, and ends with its parent.
await runScript(async () => {
  const [factsFile = ""] = process.argv.slice(2);
  const tell = (/** @type {object} */ facts) => fs.writeFileSync(factsFile, JSON.stringify(facts));
  const server = await startS3Server();
  if ("missing" in server) {
    tell(server);
    return 0;
  }
  onShutdown(() => server.stop());
  const { endpoint, accessKeyId, secretAccessKey } = server;
  const credentials = { accessKeyId, secretAccessKey };
  const store = new S3Client({ region: "us-east-1", endpoint, forcePathStyle: true, credentials });
  await store.send(new CreateBucketCommand({ Bucket }));

  const { databaseUrl } = JSON.parse(fs.readFileSync(process.env.E2E_FACTS ?? "", "utf8"));
  const ownUrl = siblingOf(databaseUrl, `bucket_${randomBytes(4).toString("hex")}`);
  const port = await findFreePort(randomPort(), ["127.0.0.1", "::1"]);
  const host = await startSmallHost(port);
  onShutdown(() => host.stop());
  const { origin } = host;
  const env = environment(origin, ownUrl, server);
  await ensureDatabase(ownUrl);
  await migrate(env);
  const { ended } = await serve("start", { host: "127.0.0.1", port, env });
  tell({ origin, endpoint, bucket: Bucket, accessKeyId, secretAccessKey, databaseUrl: ownUrl });
  return ended;
});

/**
 * @param {string} origin
 * @param {string} databaseUrl
 * @param {import("../../../scripts/lib/s3-server.mjs").S3Server} server
 */
function environment(origin, databaseUrl, { endpoint, accessKeyId, secretAccessKey }) {
  const secret = () => randomBytes(32).toString("base64url");
  return {
    ...process.env,
    NODE_ENV: /** @type {const} */ ("production"),
    PORTAL_MODE: "demo",
    DATABASE_URL: databaseUrl,
    APP_ORIGIN: origin,
    AUTH_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    CRON_SECRET: secret(),
    S3_BUCKET: Bucket,
    S3_REGION: "us-east-1",
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_FORCE_PATH_STYLE: "1",
    RESEND_API_KEY: "",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

import type { NextConfig } from "next";
import { assetPolicy, commonHeaders, isSecureOrigin } from "./lib/security/headers";

const assetHeaders = Object.entries({
  ...commonHeaders(isSecureOrigin(process.env.APP_ORIGIN)),
  "Content-Security-Policy": assetPolicy,
}).map(([key, value]) => ({ key, value }));

const decoder = ["./lib/photo/heic-worker.mjs", "./node_modules/{heic-decode,libheif-js}/**"];

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The decoder of iPhone pictures runs in a thread of its own, from its file: no bundle holds it.
  serverExternalPackages: ["heic-decode", "libheif-js"],
  outputFileTracingIncludes: {
    "/api/cron/outbox": decoder,
    "/api/files/attachments": decoder,
  },
  // Files without anything personal; all other answers get their headers, with a nonce, in proxy.ts.
  headers: async () =>
    ["/_next/static/:path*", "/icon.svg", "/apple-icon.png", "/manifest.webmanifest", "/favicon.ico"].map(
      (source) => ({ source, headers: assetHeaders }),
    ),
};

export default config;

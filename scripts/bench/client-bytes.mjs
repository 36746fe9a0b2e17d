import http from "node:http";
import { gunzipSync } from "node:zlib";

/** @typedef {{ html: number, js: number, css: number, other: number }} Bytes */

/**
 * What a browser fetches on its first visit of a page, as sent over the line with gzip.
 * @param {string} url
 * @param {string} [cookie]
 * @returns {Promise<Bytes>}
 */
export async function clientBytes(url, cookie) {
  const page = await fetchRaw(url, cookie);
  const files = filesOf(decoded(page), url);
  const sizes = { html: page.body.length, js: 0, css: 0, other: 0 };
  for (const file of files) {
    const { body } = await fetchRaw(file, cookie);
    if (/\.js\b/.test(file)) sizes.js += body.length;
    else if (/\.css\b/.test(file)) sizes.css += body.length;
    else sizes.other += body.length;
  }
  return sizes;
}

/** Every static file the page names, also in the data it carries; not what only browsers without modules load. */
function filesOf(/** @type {string} */ html, /** @type {string} */ url) {
  const forOldBrowsers = new Set(
    [...html.matchAll(/<script[^>]*\bnomodule\b[^>]*>/gi)].flatMap(
      ([tag]) => /src="([^"]+)"/i.exec(tag)?.[1] ?? [],
    ),
  );
  const named = html.matchAll(/\/_next\/static\/[^"'\\\s<>)]+\.(?:js|css|woff2)[^"'\\\s<>)]*/g);
  return [...new Set([...named].map(([path]) => path))]
    .filter((path) => !forOldBrowsers.has(path))
    .map((path) => new URL(path.replaceAll("&amp;", "&"), url).href);
}

/** @typedef {{ body: Buffer, encoding?: string }} Raw */

/** @returns {Promise<Raw>} the body as it came, still compressed */
function fetchRaw(/** @type {string} */ url, /** @type {string | undefined} */ cookie) {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
    http
      .get(url, { headers }, (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          if (response.statusCode === 200)
            resolve({ body: Buffer.concat(chunks), encoding: response.headers["content-encoding"] });
          else reject(new Error(`${url} answered ${response.statusCode}`));
        });
      })
      .on("error", reject);
  });
}

const decoded = (/** @type {Raw} */ { body, encoding }) =>
  (encoding === "gzip" ? gunzipSync(body) : body).toString();

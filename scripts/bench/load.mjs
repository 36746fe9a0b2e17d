import http from "node:http";

/** @typedef {{ url: string, cookie?: string, connections: number, seconds: number, most: number, gzip: boolean }} Task */
/** @typedef {{ requests: number, failed: number, seconds: number, times: number[] }} Outcome */

/**
 * Asks for one address over and over, each connection anew as soon as its answer is complete. Ends after the
 * given time or number of requests, whichever comes first.
 * @param {Task} task
 * @returns {Promise<Outcome>}
 */
async function load({ url, cookie, connections, seconds, most, gzip }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const headers = { ...(cookie ? { cookie } : {}), ...(gzip ? { "accept-encoding": "gzip" } : {}) };
  const begin = performance.now();
  const end = begin + seconds * 1000;
  /** @type {number[]} */
  const times = [];
  let sent = 0;
  let failed = 0;
  const ask = async () => {
    while (sent < most && performance.now() < end) {
      sent += 1;
      const from = performance.now();
      if ((await statusOf(url, { agent, headers })) !== 200) failed += 1;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return { requests: times.length, failed, seconds: (performance.now() - begin) / 1000, times };
}

/**
 * @param {string} url
 * @param {http.RequestOptions} options
 * @returns {Promise<number>} after the whole answer was read; 0 when there was none
 */
function statusOf(url, options) {
  return new Promise((resolve) => {
    const request = http.get(url, options, (response) => {
      response.on("end", () => resolve(response.statusCode ?? 0)).resume();
    });
    request.on("error", () => resolve(0));
  });
}

// A process of its own, so that making the requests does not slow the server that answers them.
process.on("message", async (message) => {
  process.send?.(await load(/** @type {Task} */ (message)));
});

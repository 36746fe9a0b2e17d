import http from "node:http";

/** What a serverless host takes of a body. */
const mostBytes = 4.5 * 1024 * 1024;

/**
 * Stands before the portal as a serverless host does: larger bodies get an answer of the host's own. A browser
 * whose requests a test intercepts asks no store for leave any more, so this cannot be played in the page.
 * @param {number} port the portal's own
 */
export async function startSmallHost(port) {
  const server = http.createServer((request, response) => {
    if (Number(request.headers["content-length"] ?? 0) > mostBytes) {
      request.resume();
      request.on("end", () => {
        response.writeHead(413, { "content-type": "text/plain" });
        response.end("FUNCTION_PAYLOAD_TOO_LARGE");
      });
      return;
    }
    const { method, url, headers } = request;
    const onward = http.request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    request.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, "localhost", () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The host has no port");
  return {
    origin: `http://localhost:${address.port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

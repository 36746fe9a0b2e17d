import { isMainThread } from "node:worker_threads";

// Loaded into the servers we start. The other end of standard input closes when the parent is gone, however
// abruptly: without this, a killed script would leave a server behind on the port. Helpers that the server
// starts inherit this file too, but not its standard input: they would end at once.
const isServer = isMainThread && /[\\/]next[\\/]dist[\\/](bin|server)[\\/]/.test(process.argv[1] ?? "");
if (isServer) {
  process.stdin.on("error", () => process.exit(1));
  process.stdin.on("end", () => process.exit(0));
  process.stdin.resume();
}

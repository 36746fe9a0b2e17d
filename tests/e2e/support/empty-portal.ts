import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** The portal as built on its first day: no administrator, no organisation, nobody (scripts/empty-server.mjs). */
export type EmptyPortal = { at: string; code: string; stop: () => Promise<void> };

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });

export async function startEmptyPortal(): Promise<EmptyPortal> {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/empty-server.mjs"], {
    env: { ...process.env, EMPTY_PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const at = `http://localhost:${port}`;
  const code = await codeShownBy(child);
  return { at, code, stop: () => end(child) };
}

/** What somebody at the console of the server reads. */
function codeShownBy(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`The empty portal did not start:\n${said}`)));
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      const [, code] = said.match(/enter the code (\S+)\n/) ?? [];
      if (code) resolve(code);
    });
  });
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

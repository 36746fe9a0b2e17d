import { isListening } from "./ports.mjs";
import { onShutdown, sleep, startNode, stopChild, TOOLS } from "./processes.mjs";
import { PlainError } from "./report.mjs";

/**
 * Starts Next and waits until it answers; it stops when this process does.
 * @param {"dev" | "start"} command
 * @param {{ host: string, port: number, env: NodeJS.ProcessEnv }} place
 */
export async function serve(command, { host, port, env }) {
  const child = startNode([...TOOLS.next, command, "-H", host, "-p", String(port)], env);
  onShutdown(() => stopChild(child));
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  let alive = true;
  void ended.then(() => {
    alive = false;
  });
  while (alive && !(await isListening(port, host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host)))
    await sleep(50);
  if (!alive) throw new PlainError(`The portal did not start on ${host}:${port}; the reason stands above.`);
  return { ended };
}

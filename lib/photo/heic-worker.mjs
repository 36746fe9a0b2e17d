import { parentPort, workerData } from "node:worker_threads";
import decode from "heic-decode";

// Runs in a thread of its own: decoding takes a second or more and would hold up every page.
const { width, height, data } = await decode({ buffer: workerData });
parentPort?.postMessage({ width, height, data }, [data.buffer]);

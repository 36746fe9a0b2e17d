import "server-only";
import { within } from "@/lib/time/within";

/** For one call, its second try included: a page that waits for it still answers within ten seconds. */
const patience = 8_000;

/** Gives up on a call that takes longer; the signal lets go of its connection. */
export async function inTime<Result>(call: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  try {
    return await within(patience, call(stop.signal), "The store");
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** A body that breaks off when its next part lets itself be waited for; a slow reader is no reason. */
export function flowing(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await within(patience, reader.read(), "The store");
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        void reader.cancel(error).catch(() => undefined);
        throw error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

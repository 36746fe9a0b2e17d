import { afterEach, describe, expect, it, vi } from "vitest";
import type { FormAction } from "@/lib/web/form-action";
import { type Answer, type FormState, idle } from "@/lib/web/form-state";
import { guarded } from "./guarded";

afterEach(() => vi.unstubAllGlobals());

const refused: Answer = { status: "refused", message: "Kijk dit na.", fields: {}, values: { note: "Dag" } };
const leadingTo = (path: string) =>
  Object.assign(new Error("NEXT_REDIRECT"), { digest: `NEXT_REDIRECT;push;${path};307;` });

/** What a form does with the outcome of an action, and what its watch is told. */
async function send(action: FormAction, previous: FormState = idle, online = true) {
  vi.stubGlobal("navigator", { onLine: online });
  const told: string[] = [];
  const watch = {
    onAnswer: () => void told.push("answer"),
    onLapse: () => void told.push("lapse"),
    onUnsent: (why: string) => {
      told.push(why);
      return false;
    },
  };
  const state = await guarded(action, watch)(previous, new FormData()).catch((error: Error) => error);
  return { state, told };
}
const failing =
  (error: Error): FormAction =>
  () =>
    Promise.reject(error);

describe("a form", () => {
  it("hands the server's answer on", async () => {
    expect(await send(async () => refused)).toEqual({ state: refused, told: ["answer"] });
  });

  it("is unsent without an answer, and knows what the server said before", async () => {
    const cut = failing(new TypeError("Failed to fetch"));
    const state = { status: "unsent", why: "noAnswer", before: refused };
    expect(await send(cut, refused)).toEqual({ state, told: ["noAnswer"] });
    expect(await send(cut, state as FormState)).toEqual({ state, told: ["noAnswer"] });
    expect((await send(cut, idle, false)).told).toEqual(["offline"]);
  });

  it("gives the action what the server said last, never that it was unsent", async () => {
    const seen: FormState[] = [];
    const action: FormAction = async (previous) => {
      seen.push(previous);
      return idle as Answer;
    };
    await send(action, { status: "unsent", why: "offline", before: refused });
    expect(seen).toEqual([refused]);
  });

  it.each([
    ["/login?next=%2Fplanning&unsent=1", "lapse"],
    ["/login", "lapse"],
    ["/login/second-factor", "answer"],
    ["/planning", "answer"],
  ])("leaves the way to %s to Next and notes a %s", async (path, word) => {
    const error = leadingTo(path);
    expect(await send(failing(error))).toEqual({ state: error, told: [word] });
  });
});

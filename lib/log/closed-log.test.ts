import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { outliveClosedLog } from "./closed-log";

it("lets a write fail that nobody reads, which would end or occupy the process otherwise", () => {
  const closed = () => new PassThrough();
  const fail = (stream: PassThrough) =>
    stream.emit("error", Object.assign(new Error("EPIPE"), { code: "EPIPE" }));
  expect(() => fail(closed())).toThrow("EPIPE");
  const outlived = closed();
  outliveClosedLog([outlived]);
  expect(() => fail(outlived)).not.toThrow();
});

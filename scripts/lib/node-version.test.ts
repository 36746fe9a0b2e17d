import { expect, it } from "vitest";
import { unsupportedNode } from "./node-version.mjs";

it.each(["20.19.0", "20.20.2", "22.13.1", "24.0.0", "24.21.0", "26.12.1"])("Node %s will do", (version) => {
  expect(unsupportedNode(version)).toBeUndefined();
});

it.each(["16.20.2", "18.20.8", "20.18.3", "21.7.3", "22.12.0", "23.11.1"])(
  "Node %s is refused in one line that names the one to take",
  (version) => {
    expect(unsupportedNode(version)).toMatch(
      new RegExp(`^Node.js ${version} is not supported: take 24.*\\.$`),
    );
  },
);

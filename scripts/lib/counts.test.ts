import { afterEach, expect, test, vi } from "vitest";
import { tellSum, withSkips } from "./counts.mjs";

const written: string[] = [];
vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
afterEach(() => written.splice(0));

const halfRun = { passed: 7, failed: 1, skipped: ["S3 reads back", "S3 lists"] };

test("a test that was skipped has failed where CI counts on it", () => {
  const count = withSkips("Storage", halfRun, true);
  expect(count).toMatchObject({ passed: 7, failed: 3 });
  expect(tellSum([count, { passed: 2, failed: 0 }])).toBe(1);
  expect(written.slice(-4)).toEqual([
    "\nFailed:\n",
    "  Storage: skipped: S3 reads back\n",
    "  Storage: skipped: S3 lists\n",
    "\n9 passed, 3 failed\n",
  ]);
});

test("elsewhere it is told by name, and again at the end", () => {
  const count = withSkips("Storage", { ...halfRun, failed: 0 }, false);
  expect(written.join("")).toContain("!! Storage: 2 SKIPPED\n!!   S3 reads back\n!!   S3 lists\n");
  expect(tellSum([count])).toBe(0);
  expect(written.slice(-2).join("")).toContain("2 tests were SKIPPED");
  expect(written.at(-1)).toBe("\n7 passed, 0 failed\n");
});

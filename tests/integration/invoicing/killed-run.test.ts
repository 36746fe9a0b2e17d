import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { orThrow } from "@/lib/act/outcome";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { now } from "@/lib/time/clock";
import { makeFamily } from "../../support/factories";
import { allInvoices, gaps, invoicesOf, makeOffice, month } from "./support";

const families = 40;

it("leaves neither a gap nor a half invoice when it is killed, and goes on where it was", {
  timeout: 120_000,
}, async () => {
  const office = await makeOffice();
  const made = await Promise.all(Array.from({ length: families }, () => makeFamily()));
  const script = ["tests/integration/invoicing/run-in-child.ts", JSON.stringify(office), month];
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", ...script], {
    stdio: "inherit",
  });
  const ended = once(child, "exit");
  while (child.exitCode === null && (await allInvoices()).length < 5)
    await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGKILL");
  await ended;

  const before = await allInvoices();
  expect(before.length).toBeGreaterThanOrEqual(5);
  expect(before.length).toBeLessThan(families);
  expect(gaps(before)).toEqual([]);
  const run = orThrow(await runInvoices(office, { month }, now()));
  expect(run.issued).toBe(families - before.length);
  for (const { parent } of made) expect(await invoicesOf(parent.id)).toHaveLength(1);
  expect(gaps(await allInvoices())).toEqual([]);
});

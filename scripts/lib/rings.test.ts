import { describe, expect, test } from "vitest";
import { checkRings, RINGS } from "./rings.mjs";

const source = (file: string, ...lines: string[]) => ({ file, text: lines.join("\n") });
const told = (...sources: { file: string; text: string }[]) =>
  checkRings(sources).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("an import", () => {
  test.each([
    ["lib/time/clock.ts", 'import { orm } from "@/db/client";'],
    ["db/transaction.ts", 'import type { Actor } from "@/lib/access/actor";'],
    ["lib/texts/papers.ts", 'import type { ChangeKind } from "@/lib/care-request/schema";'],
    ["lib/access/actor.ts", 'import { fullName } from "../family/names";'],
    ["lib/act/run-act.ts", 'export { policy } from "@/lib/alarm/policy";'],
    ["lib/photo/read.ts", 'const { formIn } = await import("@/lib/upload/form-in");'],
    ["lib/family/queries.ts", 'type Worker = typeof import("@/lib/jobs/worker");'],
    ["lib/family/queries.ts", 'import "@/lib/web/form-action";'],
    ["lib/web/form-action.ts", 'import { Form } from "@/components/ui/form";'],
    ["emails/letter.tsx", 'import { Form } from "@/components/ui/form";'],
    ["components/ui/form.tsx", 'import { save } from "@/app/actions";'],
    ["app/page.tsx", 'import { seed } from "@/tests/support/seed";'],
    ["proxy.ts", 'import { build } from "./scripts/lib/build.mjs";'],
  ])("outwards is told, with the right direction: %s %s", (file, text) => {
    const [only, ...others] = checkRings([source(file, "", text)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ file, line: 2 });
    expect(only?.message).toContain(text.match(/"(.*)"/)?.[1]);
    expect(only?.message).toContain("base ← database ← texts ← access ← frame of acts ← domains");
  });

  test.each([
    ["db/transaction.ts", 'import { now } from "@/lib/time/clock";'],
    ["lib/access/actor.ts", 'import type { Language } from "../i18n/language";'],
    ["lib/jobs/handlers.ts", 'const a = import("@/lib/mail/letters/account");'],
    ["lib/mail/letters/account.ts", 'import { invitation } from "@/emails/invitation";'],
    ["lib/family/queries.ts", 'import { names } from "./names"; // from "@/app/page"'],
    ["lib/family/queries.ts", 'import { z } from "zod";'],
    ["lib/time/clock.test.ts", 'import { orm } from "@/db/client";'],
    ["app/page.tsx", 'import { main } from "@/lib/config";\nimport "./globals.css";'],
    ["scripts/seed/main.ts", 'import { publish } from "@/lib/papers/publish-contract";'],
    ["scripts/seed/main.ts", 'import { migrate } from "../lib/database.mjs";'],
    ["scripts/bench/data.mjs", 'import { seed } from "../seed/main";'],
    ["tests/support/a.ts", 'import { page } from "@/app/page";'],
  ])("inwards, within the own ring or by a test is none of its business: %s %s", (file, text) => {
    expect(told(source(file, text))).toEqual([]);
  });
});

describe("folders of lib", () => {
  const ab = source("lib/family/queries.ts", 'import { open } from "@/lib/photo/open";');
  const ba = source("lib/photo/open.ts", "", 'import type { Child } from "@/lib/family/queries";');

  test("that import each other are told once, with both places", () => {
    expect(told(ab)).toEqual([]);
    const [only, ...others] = told(ab, ba);
    expect(others).toEqual([]);
    expect(only).toContain("lib/family → lib/photo → lib/family is a circle");
    expect(only).toContain("lib/family/queries.ts:1 imports @/lib/photo/open");
    expect(only).toContain("lib/photo/open.ts:2 imports @/lib/family/queries");
  });

  test("that come round by a third are told by the shortest way", () => {
    const bc = source("lib/photo/open.ts", 'import { news } from "@/lib/messages/news";');
    const ca = source("lib/messages/news.ts", 'import { queries } from "@/lib/family/queries";');
    const cd = source("lib/messages/more.ts", 'import { plan } from "@/lib/planning/plan";');
    const da = source("lib/planning/plan.ts", 'import { queries } from "@/lib/family/queries";');
    expect(told(ab, bc, ca)).toHaveLength(1);
    const [first, second, ...others] = told(ab, bc, ca, cd, da);
    expect(first).toContain("lib/family → lib/photo → lib/messages → lib/family is a circle");
    expect(second).toContain(
      "lib/messages → lib/planning → lib/family → lib/photo → lib/messages is a circle",
    );
    expect(others).toEqual([]);
  });

  test("in the base are told like any other", () => {
    const time = source("lib/time/format.ts", 'import type { Language } from "@/lib/i18n/language";');
    const i18n = source("lib/i18n/language.ts", 'import { today } from "@/lib/time/care-day";');
    expect(told(time, i18n)).toHaveLength(1);
  });

  test("stand in one ring each, and a new one has to be given one", () => {
    const places = RINGS.flatMap((ring) => ring.places);
    expect(new Set(places).size).toBe(places.length);
    expect(told(source("lib/weather/rain.ts", ""))[0]).toContain("lib/weather stands in no ring");
  });
});

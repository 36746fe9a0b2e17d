import { describe, expect, test } from "vitest";
import { checkSource } from "./nets.mjs";

const linesOf = (file: string, text: string) => checkSource(file, text).map(({ line }) => line);

describe("database imports", () => {
  test.each([
    ['import { orm } from "@/db/client";', "app/page.tsx"],
    ['import type { Transaction } from "@/db/transaction";', "components/child/card.tsx"],
    ["import { eq } from 'drizzle-orm';", "app/page.tsx"],
    ['import { drizzle } from "drizzle-orm/postgres-js";', "emails/letter.tsx"],
    ['import postgres from "postgres";', "proxy.ts"],
    ['import { orm } from "../../db/client";', "app/(parent)/page.tsx"],
    ['const db = await import("@/db/client");', "instrumentation.ts"],
    ['import {\n  a,\n  b,\n} from "@/db/schema/child";', "app/page.tsx"],
  ])("%s in %s", (text, file) => {
    const findings = checkSource(file, text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain("lib/");
  });

  test("lib, db, tools and tests may", () => {
    const text = 'import { orm } from "@/db/client";';
    for (const file of [
      "lib/child/queries.ts",
      "scripts/seed/main.ts",
      "tests/integration/a.test.ts",
      "scripts/x.ts",
    ]) {
      expect(checkSource(file, text)).toEqual([]);
    }
  });

  test("comments and look-alikes are no imports", () => {
    expect(linesOf("app/a.ts", '// import x from "@/db/client"\nimport y from "@/dbx/z";')).toEqual([]);
    expect(linesOf("app/a.ts", 'import y from "./db/view";')).toEqual([]);
  });
});

describe("entering", () => {
  test.each([
    "await tx.execute(sql`select set_config('app.person_id', id, true)`);",
    "await tx.execute(sql`select gate.enter(id, '', at, day, true)`);",
    "await tx.execute(sql`set local app.own_daily = '{}'`);",
    "await tx.execute(sql`select app.look_up_reach()`);",
  ])("is done in one place: %s", (text) => {
    expect(linesOf("lib/family/queries.ts", text)).toEqual([1]);
    expect(linesOf("db/read-together.ts", text)).toEqual([1]);
    expect(linesOf("db/transaction.ts", text)).toEqual([]);
  });
});

describe("forms", () => {
  test("around an action are the kind that keeps what was typed", () => {
    expect(linesOf("app/page.tsx", "<p />\n<form action={save}>")).toEqual([2]);
    expect(linesOf("components/a/b.tsx", '<form\n  id="a"\n  action={save}\n>')).toEqual([1]);
  });

  test("that only ask for a page are left alone", () => {
    expect(linesOf("app/page.tsx", '<form method="get" action={base}><form action="/photos">')).toEqual([]);
    expect(linesOf("components/ui/form.tsx", "<form action={send}>")).toEqual([]);
  });
});

describe("server actions", () => {
  const wrapper = 'import { formAction } from "@/lib/web/form-action";';

  test("wrapped ones pass, types may stand beside them", () => {
    const text = `// why\n"use server";\n${wrapper}\nexport type A = 1;\nexport const save: Action = formAction({});`;
    expect(linesOf("app/actions.ts", text)).toEqual([]);
  });

  test.each([
    "export async function save() {}",
    "export default async function () {}",
    "export const save = async () => {};",
    "export const save = otherWrapper(formAction({}));",
    "const save = async () => {};\nexport { save };",
    'export * from "./more";',
  ])("%s", (bare) => {
    expect(linesOf("app/actions.ts", `"use server";\n${wrapper}\n${bare}`)).toHaveLength(1);
  });

  test("a wrapper of the same name from elsewhere does not count", () => {
    const text = '"use server";\nimport { formAction } from "./mine";\nexport const save = formAction({});';
    expect(linesOf("app/actions.ts", text)).toEqual([3]);
  });

  test("inside a function it is refused", () => {
    const text = 'export default function Page() {\n  async function save() {\n    "use server";\n  }\n}';
    expect(linesOf("app/page.tsx", text)).toEqual([3]);
    expect(linesOf("app/page.tsx", 'const f = async () => { "use server"; };')).toEqual([1]);
  });
});

describe("clocks", () => {
  test.each(["new Date()", "new Date(text)", "Date.now()", "performance.now()", "Temporal.Now.instant()"])(
    "%s",
    (expression) => {
      expect(linesOf("lib/child/rules.ts", `const a = 1;\nconst b = ${expression};`)).toEqual([2]);
      expect(linesOf("components/a.tsx", `const b = \`\${${expression}}\`;`)).toEqual([1]);
      expect(linesOf("lib/time/clock.ts", expression)).toEqual([]);
    },
  );

  test("a test may fix a moment or stop how long something takes, and asks the run's clock what day it is", () => {
    for (const file of ["lib/child/rules.test.ts", "tests/integration/a.test.ts"]) {
      for (const clock of ["new Date()", "Date.now()", "Temporal.Now.instant()"])
        expect(linesOf(file, `const a = 1;\nconst b = ${clock};`)).toEqual([2]);
      for (const own of ['new Date("2028-02-29")', "performance.now()", "now()"])
        expect(linesOf(file, own)).toEqual([]);
    }
  });

  test("a statement asks the portal's clock, not the database's", () => {
    for (const clock of ["now()", "current_date", "CURRENT_TIMESTAMP"])
      for (const file of ["lib/child/queries.ts", "tests/support/a.ts", "scripts/seed/large/a.ts"])
        expect(linesOf(file, `\nsql\`select ${clock} + 1\``)).toEqual([2]);
    for (const ours of [
      "app.now()",
      "app.today()",
      `$\{now()}`,
      `$\{today(now())}`,
      "transaction_timestamp()",
    ])
      expect(linesOf("tests/a.ts", `sql\`select ${ours}\``)).toEqual([]);
  });

  test("comments and texts are no clocks", () => {
    expect(linesOf("lib/a.ts", '/* new Date() */ const a = "new Date()"; // Date.now()')).toEqual([]);
    expect(linesOf("lib/a.ts", "const url = 'http://x'; type A = Date;")).toEqual([]);
  });
});

describe("texts that people send", () => {
  test.each([
    "const name = z.string().max(10);",
    "const name = z\n  .string()\n  .max(10);",
    'const name = z.string("required");',
  ])("%s", (text) => expect(linesOf("lib/child/schema.ts", text)).toHaveLength(1));

  test("begin with the shared schema; the configuration is typed by nobody", () => {
    expect(linesOf("lib/child/schema.ts", "const name = typedText().max(10); // z.string()")).toEqual([]);
    for (const file of ["lib/validation/text.ts", "lib/config.ts", "lib/child/schema.test.ts"])
      expect(linesOf(file, "z.string()")).toEqual([]);
  });
});

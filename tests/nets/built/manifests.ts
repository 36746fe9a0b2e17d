import fs from "node:fs";

const read = (file: string) => JSON.parse(fs.readFileSync(`.next/${file}`, "utf8"));

/** Every address the build serves. */
export function builtRoutes(): string[] {
  const routes = Object.values(read("app-path-routes-manifest.json") as Record<string, string>);
  return [...new Set(routes)].filter((route) => route !== "/_global-error").sort();
}

export type BuiltAction = { name: string; id: string; page: string; withState: boolean };
type Reference = { workers: Record<string, unknown>; filename: string; exportedName: string };

/** Every server action the build answers to, with a page to post it to. */
export function builtActions(): BuiltAction[] {
  const { node } = read("server/server-reference-manifest.json") as { node: Record<string, Reference> };
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const source = fs.readFileSync(filename, "utf8");
    const [worker = ""] = Object.keys(workers).filter((one) => !/@|\(\./.test(one));
    return {
      name: exportedName,
      id,
      page: pathOf(worker),
      withState: new RegExp(`export const ${exportedName} = formAction`).test(source),
    };
  });
}

const pathOf = (worker: string) =>
  worker
    .replace(/^app|\/page$|\/\([^)]+\)/g, "")
    .replace(/\[\w+\]/g, "00000000-0000-7000-8000-000000000000") || "/";

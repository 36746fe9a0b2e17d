import { describe, expect, it } from "vitest";
import { z } from "zod";

const files = import.meta.glob<Record<string, unknown>>(
  [
    "../**/*schema.ts",
    "../organisation/*-form.ts",
    "../family/choose-child.ts",
    "../jobs/retry-dead-letter.ts",
  ],
  { eager: true },
);

/** Loose outside, and strict about all that is left (lib/logbook/schema.test.ts). */
const looseOutside = ["writeEntryForm", "editEntryForm"];

type Definition = Record<string, unknown> & { type: string; checks?: { _zod: { def: Definition } }[] };
const definitionOf = (schema: unknown) => (schema as z.ZodType)._zod.def as unknown as Definition;

/** A pattern bounds a text when it holds from end to end and repeats nothing without a limit. */
const isBoundedPattern = (pattern: unknown) =>
  pattern instanceof RegExp && /^\^.*\$$/.test(pattern.source) && !/[*+]|\{\d+,\}/.test(pattern.source);

function isBoundedText({ checks = [], ...own }: Definition): boolean {
  return [own, ...checks.map((check) => check._zod.def)].some(
    ({ check, format, pattern }) => check === "max_length" || format === "uuid" || isBoundedPattern(pattern),
  );
}

const isBoundedList = ({ checks = [] }: Definition) =>
  checks.some(({ _zod }) => _zod.def.check === "max_length");

/** Where a schema lets through what it should bound. A pipe's first half sees the input, so it must do the work. */
function holes(schema: unknown, at: string, loose: boolean): string[] {
  const definition = definitionOf(schema);
  const inside = (inner: unknown, name = at) => holes(inner, name, loose);
  switch (definition.type) {
    case "string":
      return isBoundedText(definition) ? [] : [`${at}: text of any length`];
    case "array":
      return [
        ...(isBoundedList(definition) ? [] : [`${at}: any number`]),
        ...inside(definition.element, `${at}[]`),
      ];
    case "object": {
      const isStrict = definition.catchall && definitionOf(definition.catchall).type === "never";
      const fields = Object.entries(definition.shape as Record<string, unknown>);
      const own = fields.flatMap(([name, field]) => inside(field, `${at}.${name}`));
      return isStrict || loose ? own : [`${at}: unknown keys`, ...own];
    }
    case "union":
      return (definition.options as unknown[]).flatMap((option) => inside(option));
    case "pipe":
      return definitionOf(definition.in).type === "transform"
        ? inside(definition.out)
        : pipeHoles(definition, inside);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "readonly":
    case "nonoptional":
    case "catch":
      return inside(definition.innerType);
    case "record":
    case "any":
    case "unknown":
      return [`${at}: anything`];
    default:
      return [];
  }
}

/** A text that is tidied first may be bounded in the second half. */
function pipeHoles({ in: first, out: second }: Definition, inside: (schema: unknown) => string[]): string[] {
  const found = inside(first);
  const isText = definitionOf(first).type === "string" || definitionOf(first).type === "pipe";
  return isText && found.length > 0 && definitionOf(second).type === "string" ? inside(second) : found;
}

const schemas = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [{ name, schema: value, file }] : [],
  ),
);

describe("every schema for what people send", () => {
  it.each(schemas)("$file: $name bounds its texts and lists and refuses unknown keys", ({ name, schema }) => {
    expect(holes(schema, name, looseOutside.includes(name))).toEqual([]);
  });

  it("is found, and a hole would be seen", () => {
    expect(schemas.length).toBeGreaterThan(60);
    const open = z.strictObject({ a: z.string(), b: z.array(z.uuid()).optional(), c: z.object({}) });
    expect(holes(open, "open", false)).toEqual([
      "open.a: text of any length",
      "open.b: any number",
      "open.c: unknown keys",
    ]);
    expect(holes(z.string().regex(/^a+$/), "a", false)).toHaveLength(1);
  });
});

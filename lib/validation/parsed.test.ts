import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
import { parseBsn } from "./bsn";
import { field, optionalField } from "./parsed";
import { parsePostcode } from "./postcode";

const schema = z.strictObject({ bsn: field(parseBsn), postcode: optionalField(parsePostcode) });

function problems(input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? {} : fieldProblemsOf(result.error);
}

describe("fields in a schema", () => {
  it("hand on the value as it is kept", () => {
    expect(schema.parse({ bsn: " 1234 56782 ", postcode: "1234 ab" })).toEqual({
      bsn: "123456782",
      postcode: "1234AB",
    });
  });

  it.each([[{ bsn: "123456782" }], [{ bsn: "123456782", postcode: "  " }]])(
    "read %j without a postcode",
    (input) => {
      expect(schema.parse(input).postcode).toBeNull();
    },
  );

  it.each([
    [{}, { bsn: "required" }],
    [{ bsn: " " }, { bsn: "required" }],
    [
      { bsn: "123456789", postcode: "0234 AB" },
      { bsn: "invalidBsn", postcode: "invalidPostcode" },
    ],
    [{ bsn: "1".repeat(301) }, { bsn: "tooLong" }],
  ])("name the problems of %j", (input, expected) => {
    expect(problems(input)).toEqual(expected);
  });
});

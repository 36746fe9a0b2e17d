import { describe, expect, it } from "vitest";
import { fieldProblemsOf } from "@/lib/action/read-form";
import { childChangeForm, personChangeForm } from "./schema";

const childId = "01999999-0000-7000-8000-000000000001";
const problems = (input: object) => {
  const read = childChangeForm.safeParse({ childId, ...input });
  return read.success ? {} : fieldProblemsOf(read.error);
};
const address = { street: "Laan", houseNumber: "1", postcode: "5611 ab", city: "Eindhoven" };

describe("what is wrong is told at its field", () => {
  it.each([
    [{ bsn: "123456789" }, { bsn: "invalidBsn" }],
    [{ doctorPhone: "12" }, { doctorPhone: "invalidPhone" }],
    [{ ...address, postcode: "12 AB" }, { postcode: "invalidPostcode" }],
    [{ ...address, city: " " }, { city: "required" }],
    [{ givenName: "" }, { givenName: "required" }],
    [{ birthDate: "2026-02-30" }, { birthDate: "invalidDate" }],
    [{ allergies: "x".repeat(41) }, { allergies: "tooLong" }],
    [
      { "collectors.0.name": "Ans", "collectors.0.phone": "", "collectors.0.relation": "" },
      { "collectors.0.phone": "required", "collectors.0.relation": "required" },
    ],
    [{ holdsFrom: "morgen" }, { holdsFrom: "invalidDate" }],
  ])("%j", (input, expected) => expect(problems(input)).toEqual(expected));
  it("refuses what the form does not have", () => {
    expect(childChangeForm.safeParse({ childId, hasAuthority: "on" }).success).toBe(false);
    expect(personChangeForm.safeParse({ personId: childId, city: "Best" }).success).toBe(false);
  });
  it("knows an account number", () => {
    const read = personChangeForm.safeParse({ iban: "NL91ABNA0417164301" });
    expect(read.success || fieldProblemsOf(read.error)).toEqual({ iban: "invalidIban" });
  });
});

describe("what is right is kept in one form", () => {
  it("reads values, leaves empty numbers as they are, and takes away who was ticked", () => {
    const read = childChangeForm.parse({
      childId,
      ...address,
      bsn: "",
      allergies: "Pinda,  Noten ,",
      "collectors.0.name": "Ans",
      "collectors.0.phone": "06 12345678",
      "collectors.0.relation": "oma",
      "collectors.1.name": "Henk",
      "collectors.1.phone": "06 12345679",
      "collectors.1.relation": "opa",
      "collectors.1.remove": "on",
      "collectors.2.name": "",
    });
    expect(read.values).toEqual({
      ...address,
      postcode: "5611AB",
      allergies: "Pinda, Noten",
      collectors: JSON.stringify([{ name: "Ans", phone: "+31612345678", relation: "oma" }]),
    });
  });
});

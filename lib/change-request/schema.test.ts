import { describe, expect, it } from "vitest";
import { fieldProblemsOf } from "@/lib/validation/field-problem";
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
    [{ ...address, country: "BE" }, { postcode: "invalidPostcodeBe" }],
    [{ ...address, country: "DE", postcode: "5206" }, { postcode: "invalidPostcodeDe" }],
    [{ ...address, country: "XX" }, { country: "choose" }],
    [{ doctorPhone: "0478 123456" }, { doctorPhone: "phoneOfTwoCountries" }],
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

describe("abroad", () => {
  const belgian = { street: "Dorp", houseNumber: "3", postcode: "B-3900", city: "Pelt", country: "BE" };

  it("reads postcode and numbers as people write them where they live", () => {
    const read = personChangeForm.parse({ ...belgian, phone: "0478 12 34 56" });
    expect(read.values).toEqual({ ...belgian, postcode: "3900", phone: "+32478123456" });
    const child = childChangeForm.parse({
      childId,
      ...belgian,
      "collectors.0.name": "Ans",
      "collectors.0.phone": "0478 12 34 56",
      "collectors.0.relation": "oma",
    });
    expect(child.values.collectors).toContain("+32478123456");
  });
  it("needs no postcode where there is none", () => {
    const read = personChangeForm.parse({ ...belgian, postcode: "", country: "SR" });
    expect(read.values).toMatchObject({ postcode: "", country: "SR" });
  });
  it("is no address by itself: the list of countries always has one chosen", () => {
    const empty = { street: "", houseNumber: "", postcode: "", city: "", country: "NL" };
    expect(personChangeForm.parse(empty).values).toMatchObject({ street: "", country: "" });
    expect(personChangeForm.parse({ phone: "" }).values).toEqual({ phone: "" });
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
      country: "NL",
      allergies: "Pinda, Noten",
      collectors: JSON.stringify([{ name: "Ans", phone: "+31612345678", relation: "oma" }]),
    });
  });
});

import { describe, expect, it } from "vitest";
import type { FormState } from "@/lib/web/form-state";
import { hiddenValue, keptList, keptValue, problemWith, standingIn } from "./form-view";
import { standingText } from "./standing-text";

const idle: FormState = { status: "idle" };
const refused: FormState = {
  status: "refused",
  message: "Kijk de velden hieronder na.",
  fields: { date: "Kies een datum." },
  values: { date: "", note: "Oma haalt op", days: ["ma", "di"] },
};

describe("a form after a refusal", () => {
  it("names the error of a field", () => {
    expect(problemWith(refused, "date")).toBe("Kies een datum.");
    expect(problemWith(refused, "note")).toBeUndefined();
    expect(problemWith(idle, "date")).toBeUndefined();
  });
  it("keeps what was typed, also when that was nothing", () => {
    expect(keptValue(refused, "note", "")).toBe("Oma haalt op");
    expect(keptValue(refused, "date", "2026-12-02")).toBe("");
    expect(keptList(refused, "days", [])).toEqual(["ma", "di"]);
    expect(keptList(refused, "groups", ["a"])).toEqual([]);
  });
  it("starts from the initial value", () => {
    expect(keptValue(idle, "date", "2026-12-02")).toBe("2026-12-02");
    expect(keptList(idle, "days", ["wo"])).toEqual(["wo"]);
  });
});

describe("a form that somebody else overtook", () => {
  const t = { now: "Nu staat er:", nothing: "niets", ticked: "aangevinkt", unticked: "niet aangevinkt" };
  const overtaken: FormState = {
    status: "refused",
    message: "Iemand anders heeft dit intussen veranderd.",
    fields: {},
    values: { version: "1", givenName: "Saartje", familyName: "Horst", birthDate: "2024-05-21", oma: "on" },
    standing: {
      ...{ days: { birthDate: "12 december 2026" }, t },
      values: {
        version: "4",
        givenName: "Sara",
        familyName: "Horst",
        birthDate: "",
        relation: "father",
        oma: "",
      },
    },
  };
  const shown = (name: string, field = {}) => {
    const standing = standingIn(overtaken, name);
    return standing && standingText(field, standing);
  };

  it("shows what differs beside what was typed, which stays", () => {
    expect(keptValue(overtaken, "givenName", "Saar")).toBe("Saartje");
    expect(shown("givenName")).toBe("Nu staat er: Sara");
    expect(shown("familyName")).toBeUndefined();
    expect(shown("unknown")).toBeUndefined();
    expect(standingIn(refused, "note")).toBeUndefined();
  });
  it("says so in the words of the field", () => {
    const options = [{ value: "father", label: "Vader" }];
    expect(shown("relation", { options })).toBe("Nu staat er: Vader");
    expect(shown("birthDate", { type: "date" })).toBe("Nu staat er: niets");
    expect(shown("oma", { type: "check" })).toBe("Nu staat er: niet aangevinkt.");
    const day = { t, value: "2026-12-12", day: "12 december 2026" };
    expect(standingText({ type: "date" }, day)).toBe("Nu staat er: 12 december 2026");
  });
  it("saves over the version that was shown, and over no other", () => {
    expect(hiddenValue(overtaken, "version", "9")).toBe("4");
    expect(hiddenValue(refused, "version", "9")).toBe("9");
    expect(hiddenValue({ ...refused, values: { version: "1" } }, "version", "9")).toBe("1");
    expect(hiddenValue(idle, "version", "9")).toBe("9");
  });
});

import { describe, expect, it } from "vitest";
import type { FormState } from "@/lib/web/form-state";
import { keptList, keptValue, problemWith } from "./form-view";

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

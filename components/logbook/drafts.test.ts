import { beforeEach, describe, expect, it } from "vitest";
import { type Draft, draftOf, dropDraft, formDataOf, keepDraft, readDrafts } from "./drafts";

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
};
let store: ReturnType<typeof memory>;
beforeEach(() => {
  store = memory();
});
const draft = (batchId: string): Draft => ({ batchId, label: "Eten", fields: [["kind", "meal"]], keptAt: 1 });

describe("entries kept on the device", () => {
  it("stay until the server has them", () => {
    keepDraft(store, "noor", draft("a"));
    keepDraft(store, "noor", draft("b"));
    dropDraft(store, "noor", "a");
    expect(readDrafts(store, "noor")).toEqual([draft("b")]);
    dropDraft(store, "noor", "b");
    expect(store.kept.size).toBe(0);
  });

  it("are kept once per batch", () => {
    keepDraft(store, "noor", draft("a"));
    keepDraft(store, "noor", { ...draft("a"), label: "Fles" });
    expect(readDrafts(store, "noor").map((one) => one.label)).toEqual(["Fles"]);
  });

  it("are nobody else's", () => {
    keepDraft(store, "noor", draft("a"));
    expect(readDrafts(store, "amira")).toEqual([]);
  });

  it.each(["{", "{}", '[{"batchId":1}]', "null"])("read %s as nothing", (text) => {
    store.setItem("logbook-drafts:noor", text);
    expect(readDrafts(store, "noor")).toEqual([]);
  });

  it("do not stop the work when the store is full", () => {
    const full = {
      ...store,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => keepDraft(full, "noor", draft("a"))).not.toThrow();
  });
});

it("a form survives the way to the store and back", () => {
  const formData = new FormData();
  for (const [name, value] of [
    ["batchId", "a"],
    ["child", "x"],
    ["child", "y"],
    ["$ACTION_ID", "z"],
  ] as const)
    formData.append(name, value);
  const back = formDataOf(draftOf(formData, "Eten", 5));
  expect([...back]).toEqual([
    ["batchId", "a"],
    ["child", "x"],
    ["child", "y"],
  ]);
});

import { expect, it } from "vitest";
import { draftKey, dropDraft, keepDraft, readDraft } from "./draft";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
const key = draftKey("eva", "new");
const written = { sendKey: "1", fields: { subject: "Zwemtas", body: "Morgen" } };

it("keeps what was typed and gives it back, to the same person only", () => {
  const store = memory();
  keepDraft(store, key, written);
  expect(readDraft(store, key)).toEqual(written);
  expect(readDraft(store, draftKey("tom", "new"))).toBeNull();
});

it("leaves nothing behind when all fields are empty", () => {
  const store = memory();
  keepDraft(store, key, written);
  keepDraft(store, key, { sendKey: "1", fields: { subject: " ", body: "" } });
  expect(store.map.size).toBe(0);
});

it("drops the draft that was sent, and not one begun since", () => {
  const store = memory();
  keepDraft(store, key, written);
  dropDraft(store, key, "another");
  expect(readDraft(store, key)).toEqual(written);
  dropDraft(store, key, "1");
  expect(readDraft(store, key)).toBeNull();
});

it.each(["", "{", "[]", '{"sendKey":1}', '{"sendKey":"1","fields":{"body":3}}'])(
  "reads %j as nothing",
  (text) => {
    const store = memory();
    store.setItem(key, text);
    expect(readDraft(store, key)).toBeNull();
  },
);

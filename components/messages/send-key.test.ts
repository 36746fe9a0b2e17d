import { expect, it } from "vitest";
import { idField } from "@/lib/validation/fields";
import { newSendKey } from "./send-key";

it("makes uuids that the forms accept, a new one each time", () => {
  const keys = Array.from({ length: 50 }, newSendKey);
  for (const key of keys) expect(idField.safeParse(key).success).toBe(true);
  expect(new Set(keys).size).toBe(50);
});

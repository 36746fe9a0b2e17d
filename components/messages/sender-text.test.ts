import { expect, it } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { listed, senderText } from "./sender-text";

const t = messages("nl").conversations;
const group = { kind: "group", inboxName: "Vlinders" } as const;

it.each([
  [{ side: "staff", name: "Noor", mine: false }, group, "Vlinders · Noor"],
  [{ side: "staff", name: "Noor", mine: true }, group, "Vlinders · Noor"],
  [{ side: "parent", name: "Eva de Vries", mine: true }, group, "U"],
  [{ side: "parent", name: "Tom Peters", mine: false }, group, "Tom Peters"],
  [
    { side: "staff", name: "Ingrid", mine: false },
    { kind: "office", inboxName: "" },
    "Administratie · Ingrid",
  ],
] as const)("names the sender %j", (sender, inbox, text) => {
  expect(senderText(sender, inbox, t)).toBe(text);
});

it("lists names as people do", () => {
  expect(listed(["Eva"], "en")).toBe("Eva");
  expect(listed(["Eva", "Tom", "Sanne"], "en")).toBe("Eva, Tom en Sanne");
});

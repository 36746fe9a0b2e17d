import { expect, it } from "vitest";
import { attachmentName } from "./attachment-files";

it.each([
  ["Recept Saar.PDF", "pdf", "Recept Saar.pdf"],
  ["IMG_2041.HEIC", "photo", "IMG_2041.webp"],
  ["..\\..\\etc/passwd", "pdf", "passwd.pdf"],
  ["regel\r\neinde\u202e.pdf", "pdf", "regeleinde.pdf"],
  ["", "photo", "foto.webp"],
  [".pdf", "pdf", "document.pdf"],
  [`${"x".repeat(300)}.jpg`, "photo", `${"x".repeat(150)}.webp`],
] as const)("names %j as a %s", (given, kind, name) => {
  expect(attachmentName(given, kind)).toBe(name);
});

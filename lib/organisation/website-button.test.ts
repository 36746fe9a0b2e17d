import { expect, it } from "vitest";
import { contrastWithWhite, parseColour } from "@/lib/validation/colour";
import { websiteButton } from "./website-button";

const button = websiteButton({ origin: "https://portaal.example", colour: "#0a4f8c", language: "nl" });

it("is one link to the portal, without script or anything fetched", () => {
  expect(button.html).toMatch(/^<a href="https:\/\/portaal\.example\/" style="[^"<>]+">[^<>]+<\/a>$/);
  expect(button.html).not.toMatch(/script|on\w+=|url\(|src=/i);
});

it("has white letters on a colour that is dark enough for them, whichever is allowed", () => {
  expect(button.html).toContain("background-color:#0a4f8c;color:#ffffff");
  const lightest = "#767676";
  expect(parseColour(lightest)).toEqual({ ok: true, value: lightest });
  expect(contrastWithWhite(lightest)).toBeGreaterThanOrEqual(4.5);
});

it("speaks the language of the house", () => {
  expect(websiteButton({ origin: "https://p.example", colour: "#0a4f8c", language: "en" }).text).toBe(
    "Log in to the parent portal",
  );
});

import { describe, expect, test } from "vitest";
import { placeForOtherChild } from "./chosen-child";

const id = "0193f3c2-7a51-7c3e-9d2b-1c6f0d9a4e11";

describe("choosing another child", () => {
  test.each([
    ["/", "/"],
    [
      "/planning?from=2026-11-23&to=2026-11-29&view=list",
      "/planning?from=2026-11-23&to=2026-11-29&view=list",
    ],
    ["/logbook?from=2026-11-23&to=2026-11-29", "/logbook?from=2026-11-23&to=2026-11-29"],
    ["/planning/requests?sent=extra", "/planning/requests"],
    ["/planning/requests/new?kind=sick&date=2026-11-27", "/planning/requests/new?kind=sick&date=2026-11-27"],
    ["/messages/new?attachment=1&problem=tooLarge", "/messages/new"],
    ["/photos?month=2026-10", "/photos"],
    ["/photos/consents", "/photos/consents"],
    ["/child/change", "/child/change"],
    ["/account/invoices", "/account/invoices"],
  ])("stays where one is: %s", (shown, place) => expect(placeForOtherChild(shown)).toBe(place));

  test.each([
    [`/photos/${id}`, "/photos"],
    [`/child/documents/${id}?print`, "/child/documents"],
    [`/messages/${id}?sent=1`, "/messages"],
  ])("leads from one thing to the other child's list: %s", (shown, place) =>
    expect(placeForOtherChild(shown)).toBe(place),
  );

  test.each([
    "//evil.example/x",
    "https://evil.example/x",
    "\\\\evil.example",
    "http://portal.invalid//evil.example",
  ])("never leads out of the portal: %s", (shown) => expect(placeForOtherChild(shown)).toMatch(/^\/(?!\/)/));
});

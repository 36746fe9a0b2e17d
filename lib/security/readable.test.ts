import { describe, expect, it } from "vitest";
import { isUnreadable } from "./readable";

describe("isUnreadable", () => {
  it.each([
    "/",
    "/planning?from=2026-11-02",
    "/child/documents/%C3%A9",
    "/messages?q=%E0%A4%A",
    "/_next/static/a.js",
  ])("%s can be read", (url) => expect(isUnreadable("GET", url)).toBe(false));
  it.each(["/%E0%A4%A", "/%", "/team/%ff", "/child/%00", "/a%0D%0Ab", "http://elsewhere/", ""])(
    "%s cannot",
    (url) => expect(isUnreadable("GET", url)).toBe(true),
  );
  it("takes nothing that is sent to a file", () => {
    for (const url of ["/icon.svg", "/icon.svg?a", "/_next/static/chunks/a.js", "/favicon.ico"]) {
      for (const method of ["POST", "PUT", "DELETE"]) expect(isUnreadable(method, url)).toBe(true);
      for (const method of ["GET", "HEAD"]) expect(isUnreadable(method, url)).toBe(false);
    }
    expect(isUnreadable("POST", "/icon.svg.html")).toBe(false);
    expect(isUnreadable("OPTIONS", "*")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { answerHeaders, assetPolicy, commonHeaders, contentSecurityPolicy, isSecureOrigin } from "./headers";

const policy = (options: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) =>
  Object.fromEntries(
    contentSecurityPolicy({ nonce: "abc", secure: true, development: false, ...options })
      .split("; ")
      .map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]),
  );

describe("contentSecurityPolicy", () => {
  it("lets scripts run by nonce only", () => {
    expect(policy()["script-src"]).toBe("'self' 'nonce-abc' 'strict-dynamic'");
  });
  it("shuts what the portal does not use", () => {
    expect(policy()).toMatchObject({
      "object-src": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "form-action": "'self'",
      "frame-src": "'none'",
      "connect-src": "'self'",
    });
  });
  it("names no other origin", () => {
    expect(contentSecurityPolicy({ nonce: "abc", secure: true, development: false })).not.toMatch(
      /https?:|\*/,
    );
  });
  it("lets pages send files to the bucket, where there is one", () => {
    expect(policy({ uploads: "https://photos.store.example" })["connect-src"]).toBe(
      "'self' https://photos.store.example",
    );
    expect(policy({ uploads: null })["connect-src"]).toBe("'self'");
  });
  it("opens eval and sockets in development only", () => {
    expect(policy({ development: true })["script-src"]).toContain("'unsafe-eval'");
    expect(policy({ development: true })["connect-src"]).toContain("ws:");
    expect(policy()["script-src"]).not.toContain("unsafe");
  });
  it("leaves plain http on localhost alone", () => {
    expect(policy({ secure: false })).not.toHaveProperty("upgrade-insecure-requests");
    expect(policy()).toHaveProperty("upgrade-insecure-requests");
  });
  it("lets nothing run from a file", () => expect(assetPolicy).toContain("default-src 'none'"));
});

describe("commonHeaders", () => {
  it("guards every answer", () => {
    expect(commonHeaders(false)).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    });
    expect(commonHeaders(false)["Permissions-Policy"]).toContain("geolocation=()");
  });
  it("promises https only where the portal has it", () => {
    expect(commonHeaders(true)["Strict-Transport-Security"]).toMatch(/^max-age=\d{8}/);
    expect(commonHeaders(false)).not.toHaveProperty("Strict-Transport-Security");
  });
});

describe("isSecureOrigin", () => {
  it.each([
    ["https://portaal.example.nl", true],
    ["http://127.0.0.1:3000", false],
    [undefined, false],
  ])("%s → %s", (origin, expected) => expect(isSecureOrigin(origin)).toBe(expected));
});

describe("answerHeaders", () => {
  const answer = (path: string) =>
    answerHeaders({ path, requestId: "r-1", nonce: "abc", secure: true, development: false });

  it("lets nobody store a personal page", () => {
    expect(answer("/child")).toMatchObject({ "Cache-Control": "private, no-store", "X-Request-Id": "r-1" });
    expect(answer("/child")["Content-Security-Policy"]).toContain("'nonce-abc'");
    expect(answer("/api/calendar/feed")["Cache-Control"]).toBe("private, no-store");
  });
  it("shows people's files in a sandbox and leaves their caching to the route", () => {
    expect(answer("/api/files/photo/1")["Content-Security-Policy"]).toMatch(/default-src 'none'.*sandbox$/);
    expect(answer("/api/files/photo/1")).not.toHaveProperty("Cache-Control");
    expect(answer("/api/filesystem")).toHaveProperty("Cache-Control");
  });
  it("lets the links of a letter work and nothing else", () => {
    expect(answer("/dev/mailbox/1")["Content-Security-Policy"]).toMatch(
      /default-src 'none'.*sandbox allow-popups/,
    );
    expect(answer("/dev/mailbox")["Content-Security-Policy"]).toContain("'nonce-abc'");
  });
  it.each(["/", "/nope", "/api/files/1", "/api/health"])("guards %s", (path) => {
    expect(answer(path)).toMatchObject(commonHeaders(true));
  });
});

it("lets other sites show the organisation's logo, and nothing else", () => {
  const shown = (path: string) =>
    answerHeaders({ nonce: "abc", secure: true, development: false, path, requestId: "1" })[
      "Cross-Origin-Resource-Policy"
    ];
  expect(shown(`/api/files/logo/${"a".repeat(64)}`)).toBe("cross-origin");
  for (const path of ["/login", "/api/files/logo", "/api/files/photos/1/small", "/api/files/terms/1"])
    expect([path, shown(path)]).toEqual([path, "same-origin"]);
});

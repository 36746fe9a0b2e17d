import http, { type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteFailure } from "@/db/health";
import { messages } from "@/lib/texts/catalogue";
import { guardAnswers } from "./guard-answers";
import { noteUnreadableBody } from "./unreadable-body";

const gone = () => noteFailure(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ways in which a framework answers, by path. */
const answers: Record<string, (response: ServerResponse) => unknown> = {
  "/fails": async (response) => {
    await wait(5);
    gone();
    response.statusCode = 500;
    response.setHeader("Content-Encoding", "gzip");
    response.write("half a page");
    await wait(5);
    response.write("the rest");
    response.end("the end");
  },
  "/fails-at-once": async (response) => {
    await wait(5);
    gone();
    response.writeHead(500, { "Content-Length": 4 }).end("oops");
  },
  "/fails-in-one": async (response) => {
    await wait(5);
    gone();
    response.statusCode = 500;
    response.end("oops");
  },
  "/broken": (response) => {
    noteUnreadableBody(new Error("Unexpected end of form"), response.req);
    response.writeHead(500).end("oops");
  },
  "/too-long": (response) => {
    noteUnreadableBody(new Error("Body exceeded 1 MB limit.\nTo configure …"), response.req);
    response.writeHead(500).end("oops");
  },
  "/wrong": (response) => response.writeHead(500).end("a mistake of ours"),
  "/begun": async (response) => {
    response.write("already ");
    await wait(5);
    gone();
    response.end("sent");
  },
  "/moved": (response) => response.writeHead(308, { Location: "/" }).end(),
  "/own": (response) => {
    response.setHeader("Content-Security-Policy", "default-src 'self'");
    response.end("own");
  },
  "/not-found": (response) => response.writeHead(404).end("not found"),
};

let server: http.Server;
let at: string;
beforeAll(async () => {
  process.env.APP_ORIGIN = "https://portaal.example.nl";
  guardAnswers();
  server = http.createServer((request, response) => {
    void answers[request.url ?? ""]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = { accept: "text/html" }) =>
  fetch(at + path, { headers, redirect: "manual" });

describe("an answer that failed because the database went", () => {
  it.each(["/fails", "/fails-at-once", "/fails-in-one"])("%s says so, and nothing else", async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
    const body = await answer.text();
    expect(body).toContain(messages("nl").errorPages.unavailable);
    expect(body.trimEnd().endsWith("</html>")).toBe(true);
  });

  it("speaks the reader's language, and to scripts in their own form", async () => {
    const page = await get("/fails", { accept: "text/html", cookie: "a=b; language=en" });
    expect(await page.text()).toContain(messages("en").errorPages.unavailable);
    const script = await get("/fails", { accept: "*/*" });
    expect(await script.json()).toEqual({ message: expect.stringContaining("niet bereikbaar") });
  });

  it("leaves the next one on the same connection alone", async () => {
    for (const path of ["/fails", "/own", "/fails-in-one", "/own"])
      expect((await get(path)).status).toBe(path === "/own" ? 200 : 503);
  });

  it("is no mistake of ours, and nothing that had begun", async () => {
    const wrong = await get("/wrong");
    expect([wrong.status, await wrong.text()]).toEqual([500, "a mistake of ours"]);
    const begun = await get("/begun");
    expect([begun.status, await begun.text()]).toEqual([200, "already sent"]);
  });
});

describe("a body that nobody could read", () => {
  const send = (path: string, accept: string) =>
    fetch(at + path, { method: "POST", body: "x", headers: { accept } });
  it.each([
    ["/broken", 400],
    ["/too-long", 413],
  ])("%s is its sender's, in words", async (path, status) => {
    const page = await send(path, "text/html");
    expect([page.status, page.headers.get("retry-after")]).toEqual([status, null]);
    expect(await page.text()).toContain(messages("nl").errorPages.unreadable);
    const script = await send(path, "*/*");
    expect(await script.json()).toEqual({ message: expect.stringContaining("niet bewaard") });
  });

  it("is none when nothing was sent, and no other mistake", async () => {
    expect((await get("/broken")).status).toBe(500);
    expect((await send("/wrong", "*/*")).status).toBe(500);
  });
});

describe("every answer", () => {
  it("carries the guards of the origin that is served", async () => {
    for (const path of ["/moved", "/wrong", "/fails"]) {
      const { headers } = await get(path);
      expect(headers.get("strict-transport-security")).toMatch(/^max-age=/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
    expect((await get("/own")).headers.get("content-security-policy")).toBe("default-src 'self'");
  });

  it("is that of a page that is not there when nobody can read the address", async () => {
    expect((await get("/%E0%A4%A")).status).toBe(404);
    expect((await fetch(`${at}/icon.svg`, { method: "POST", body: "a" })).status).toBe(404);
  });
});

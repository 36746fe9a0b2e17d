import net from "node:net";
import { describe, expect, inject, it } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { builtActions } from "./manifests";

type Answer = { status: number; head: string; body: string };

/** As bytes, since fetch mends what is broken here before it leaves. */
function send(request: string): Promise<Answer> {
  const { hostname, port } = new URL(inject("portalOrigin"));
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port: Number(port) });
    const parts: Buffer[] = [];
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", ...rest] = Buffer.concat(parts).toString("utf8").split("\r\n\r\n");
      resolve({ status: Number(head.split(" ")[1]), head: head.toLowerCase(), body: rest.join("\r\n\r\n") });
    });
    // Not ended: Node gives no answer to a sender who has hung up.
    socket.write(request);
  });
}

const lines = (...all: string[]) => `${all.join("\r\n")}\r\n\r\n`;
const origin = () => inject("portalOrigin");
const ask = (method: string, path: string, headers: string[] = [], body = "") =>
  send(
    lines(
      `${method} ${path} HTTP/1.1`,
      `Host: ${new URL(origin()).host}`,
      "Connection: close",
      "Accept: text/html",
      ...(body || method === "POST" ? [`Content-Length: ${Buffer.byteLength(body)}`] : []),
      ...headers,
    ) + body,
  );

const form = (boundary: string) => `Content-Type: multipart/form-data; boundary=${boundary}`;
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const long = "x".repeat(3 * 1024 * 1024);
/** One that anybody may call. */
const action = () => {
  const found = builtActions().find(({ page }) => page === "/login");
  if (!found) throw new Error("The log-in page has no action.");
  return found.id;
};
const called = (id: string) => [`Next-Action: ${id}`, `Origin: ${origin()}`];

/** Addresses and bodies that no page of ours makes. */
const malformed: Record<string, () => Promise<Answer>> = {
  "half a character": () => ask("GET", "/%E0%A4%A"),
  "a lone percent sign": () => ask("GET", "/%"),
  "no UTF-8": () => ask("GET", "/team/children/%ff"),
  "a NUL in the path": () => ask("GET", "/child/documents/%00"),
  "a NUL in a file's address": () => ask("GET", "/api/files/photos/%00/large"),
  "a NUL in a search": () => ask("GET", "/login?next=%00&a=%E0%A4%A"),
  "a line end in the path": () => ask("GET", "/a%0d%0aSet-Cookie:%20a=b"),
  "another host's address": () => ask("GET", "http://elsewhere.example/"),
  "two slashes": () => ask("GET", "//elsewhere.example/%2e%2e/"),
  "a backslash": () => ask("GET", "/\\elsewhere.example"),
  "climbing out": () => ask("GET", "/_next/static/../../../etc/passwd"),
  "a long address": () => ask("GET", `/${"a".repeat(9000)}`),
  "POST to a picture": () => ask("POST", "/icon.svg"),
  "POST to a script": () => ask("POST", "/_next/static/chunks/main.js", [], "a=b"),
  "PUT to the manifest": () => ask("PUT", "/manifest.webmanifest", [], "{}"),
  "POST to a page without an action": () => ask("POST", "/login", [], "a=b"),
  "another method": () => ask("PROPFIND", "/login"),
  "a form that is none": () => ask("POST", "/login", [form("b")], "no parts at all"),
  "a form that breaks off": () =>
    ask("POST", "/login", [form("b"), `Origin: ${origin()}`], part("email", "x")),
  "a form without a boundary": () => ask("POST", "/login", ["Content-Type: multipart/form-data"], "--b--"),
  "a form with a made-up action": () =>
    ask("POST", "/login", [form("b"), `Origin: ${origin()}`], `${part("$ACTION_ID_00ff", "")}--b--\r\n`),
  "a form with a broken reference": () =>
    ask(
      "POST",
      "/login",
      [form("b"), `Origin: ${origin()}`],
      `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", "{")}--b--\r\n`,
    ),
  "a form that is too long": () =>
    ask("POST", "/login", [form("b"), `Origin: ${origin()}`], `${part("$ACTION_ID_00ff", long)}--b--\r\n`),
  "an action nobody has": () => ask("POST", "/login", called("00ff"), "[]"),
  "an action with no body": () => ask("POST", "/login", called(action()), ""),
  "an action with a text for a body": () => ask("POST", "/login", called(action()), "nonsense"),
  "an action with broken JSON": () =>
    ask("POST", "/login", [...called(action()), "Content-Type: text/plain"], "[{"),
  "an action with a reference to nothing": () =>
    ask("POST", "/login", [...called(action()), "Content-Type: text/plain"], '["$K9","$F1","$@2"]'),
  "an action with a form that breaks off": () =>
    ask("POST", "/login", [...called(action()), form("b")], part("0", "[")),
  "an action with a form that is too long": () =>
    ask("POST", "/login", [...called(action()), form("b")], `${part("1", long)}--b--\r\n`),
  "an action that is too long": () =>
    ask("POST", "/login", [...called(action()), "Content-Type: text/plain"], `["${long}"]`),
  "a file that is no form": () => ask("POST", "/api/files/upload", [form("b"), `Origin: ${origin()}`], "x"),
  "an attachment that is no form": () =>
    ask("POST", "/api/files/attachments", [form("b"), `Origin: ${origin()}`], "x"),
  "an archive that is no form": () => ask("POST", "/api/files/archive", [form("b")], "x"),
};

describe("what no page of ours sends", () => {
  it.each(Object.entries(malformed))("%s is answered, and not as our failure", async (_, attempt) => {
    const { status, head } = await attempt();
    expect(status, head).toBeGreaterThan(199);
    expect(status, head).toBeLessThan(500);
    for (const guard of ["x-content-type-options: nosniff", "x-frame-options: deny", "referrer-policy:"])
      if (status !== 431) expect(head).toContain(guard);
  });

  it.each(["/%E0%A4%A", "/%", "/child/%00"])("%s is not found, in our own words", async (path) => {
    const { status, body } = await ask("GET", path);
    expect(status).toBe(404);
    expect(body).toContain(messages("nl").errorPages.noPage);
  });

  it("the server goes on", async () => {
    expect((await ask("GET", "/api/ready")).status).toBe(200);
  });
});

it("redirects of the framework carry the guards too", async () => {
  const { status, head } = await ask("GET", "/login/");
  expect(status).toBe(308);
  for (const guard of ["x-content-type-options: nosniff", "content-security-policy:"])
    expect(head).toContain(guard);
});

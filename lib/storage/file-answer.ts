import "server-only";
import { logFailure } from "@/lib/log/log";
import { byteRange } from "./byte-range";
import { storage } from "./storage";

export type AnswerableFile = {
  key: string;
  contentType: string;
  bytes: number;
  /** A strong entity tag, quotes included. */
  tag: string;
  fileName: string;
  /** Shown in the browser, or offered to be kept. */
  disposition: "inline" | "attachment";
};

/** For a file that is out of reach or not there: the two look the same. */
export const fileNotFound = () =>
  new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });

export type IsNew = (tag: string) => boolean;

/**
 * Not only asked whether the own copy is still good, nor for a later part of a file that was opened before. Both
 * show that they know the file by its tag; a made-up one hides nothing.
 */
export const isNewOpening =
  ({ headers }: Request): IsNew =>
  (tag) =>
    !tagsOf(headers.get("if-none-match")).includes(tag) &&
    !(headers.get("if-range") === tag && /^bytes=[1-9]/.test(headers.get("range") ?? ""));

/** A copy may be kept by the own browser, which asks us each time whether it may still show it. */
const caching = { "Cache-Control": "private, no-cache", Vary: "Cookie", "Accept-Ranges": "bytes" };

/**
 * Answers with a file this person was just allowed to open: whole, a part, or "yours is still good". What may
 * not be opened is answered by `fileNotFound` before it comes here.
 */
export async function fileAnswer(request: Request, file: AnswerableFile): Promise<Response> {
  const { headers } = request;
  const common = { ...caching, ETag: file.tag };
  if (tagsOf(headers.get("if-none-match")).includes(file.tag))
    return new Response(null, { status: 304, headers: common });
  const condition = headers.get("if-range");
  const asked = condition && condition !== file.tag ? null : headers.get("range");
  const range = byteRange(asked, file.bytes);
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { ...common, "Content-Range": `bytes */${file.bytes}` },
    });
  const stream = await openStream(file.key, range ?? undefined);
  if (stream === "gone") return unavailable();
  if (!stream) return fileNotFound();
  const length = range ? range.to - range.from + 1 : file.bytes;
  return new Response(stream, {
    status: range ? 206 : 200,
    headers: {
      ...common,
      "Content-Type": file.contentType,
      "Content-Length": String(length),
      "Content-Disposition": contentDisposition(file.disposition, file.fileName),
      ...(range ? { "Content-Range": `bytes ${range.from}-${range.to}/${file.bytes}` } : {}),
    },
  });
}

const tagsOf = (header: string | null) =>
  (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));

async function openStream(key: string, range?: { from: number; to: number }) {
  try {
    return await storage().get(key, range);
  } catch (error) {
    logFailure("storage-unavailable", error);
    return "gone" as const;
  }
}

const unavailable = () =>
  new Response("Unavailable", {
    status: 503,
    headers: { "Cache-Control": "private, no-store", "Retry-After": "30" },
  });

/** RFC 6266: plain ASCII for old programs, the real name beside it. */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const ascii = fileName
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

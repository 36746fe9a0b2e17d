import { extractText } from "unpdf";
import type { Visitor } from "./people";
import { get } from "./portal";

export type Medium = "page" | "payload" | "pdf" | "file";
export type Sighting = { mark: string; medium: Medium; path: string };

/** What stands between an address and its like: the same page of another day or child is visited a few times only. */
const patternOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]").replace(/\?.*/, "?");
const visitsPerPattern = 4;
const mostVisits = 120;

/**
 * Goes wherever links, pictures and forms lead from these addresses, as a page and as the payload the browser's
 * script asks for, and notes every mark that comes back.
 */
export async function crawl(visitor: Visitor, start: readonly string[], marks: ReadonlySet<string>) {
  const queue = [...start];
  const seen = new Set(queue);
  const visits = new Map<string, number>();
  const sightings: Sighting[] = [];
  for (let path = queue.shift(); path !== undefined && visitsOf(visits) < mostVisits; path = queue.shift()) {
    const pattern = patternOf(path);
    const count = visits.get(pattern) ?? 0;
    if (!start.includes(path) && count >= visitsPerPattern) continue;
    visits.set(pattern, count + 1);
    const { texts, links } = await open(visitor, path);
    for (const { medium, text } of texts)
      for (const mark of marksIn(text, marks)) sightings.push({ mark, medium, path });
    for (const link of links.filter((one) => !seen.has(one))) {
      seen.add(link);
      queue.push(link);
    }
  }
  return { sightings, visited: [...visits.keys()] };
}

const visitsOf = (visits: ReadonlyMap<string, number>) =>
  [...visits.values()].reduce((sum, one) => sum + one, 0);

export const marksIn = (text: string, marks: ReadonlySet<string>) =>
  [...new Set(text.match(/qx[a-z]{10}/g))].filter((mark) => marks.has(mark));

async function open(visitor: Visitor, path: string) {
  const { response, body } = await get(visitor, path);
  const type = response.headers.get("content-type") ?? "";
  const headers = decodeURIComponent(
    [...response.headers].map(([, value]) => value.replace(/%(?![0-9A-F]{2})/g, "")).join("\n"),
  );
  if (type.includes("pdf"))
    return { texts: [{ medium: "pdf" as const, text: headers + (await textOf(body)) }], links: [] };
  if (!type.includes("html"))
    return { texts: [{ medium: "file" as const, text: headers + body.toString("latin1") }], links: [] };
  const html = body.toString();
  const payload = await payloadOf(visitor, path);
  const texts = [
    { medium: "page" as const, text: headers + html },
    { medium: "payload" as const, text: payload.body.toString() },
  ];
  const place = response.headers.get("location");
  return { texts, links: [...(place ? [place] : []), ...linksIn(html)].filter(isOurs) };
}

/** Next leads to the address that its own script would have asked for. */
async function payloadOf(visitor: Visitor, path: string) {
  const headers = { RSC: "1" };
  const first = await get(visitor, path, { headers });
  const place = first.response.headers.get("location");
  return place?.includes("_rsc") ? get(visitor, place, { headers }) : first;
}

const linksIn = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

const isOurs = (link: string) =>
  link.startsWith("/") && !link.startsWith("//") && !/^\/(?:_next|signed-out|icon|apple-icon|dev)/.test(link);

/** The words of a PDF, read back as a reader's program does. */
const textOf = async (body: Buffer) =>
  (await extractText(new Uint8Array(body), { mergePages: true })).text.replace(/\s+/g, " ");

import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { addAttachment } from "@/lib/messages/add-attachment";
import type { Instant } from "@/lib/time/instant";
import { marked } from "../canaries";
import { drawPhoto, readingDrawings } from "../photos/draw";
import { drawings } from "../photos/scenes";
import { chance } from "../random";
import { paperOf } from "./paper";

/** What goes along with words: a photo, or a paper with a few lines. */
export type FileSketch = { name: string } & (
  | { photo: keyof typeof drawings }
  | { title: string; lines: readonly (readonly [label: string, value: string])[] }
);

/** Puts the files in as their sender does, before the words; with a family, its mark stands in each. */
export async function putInFiles(
  actor: PersonActor,
  sketches: readonly FileSketch[],
  when: Instant,
  family?: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const sketch of sketches) {
    const own = (text: string) => (family ? marked(family, text) : text);
    const content = "photo" in sketch ? await photoOf(sketch) : paperOf(own(sketch.title), sketch.lines);
    const fileName = `${own(sketch.name)}.${"photo" in sketch ? "jpg" : "pdf"}`;
    ids.push(orThrow(await addAttachment(actor, { fileName, content }, when)).id);
  }
  return ids;
}

const photoOf = ({ name, photo }: Extract<FileSketch, { photo: string }>) =>
  readingDrawings(() =>
    drawPhoto({ draw: drawings[photo] }, chance("attachment", name), "2026-11-20", "10:15"),
  );

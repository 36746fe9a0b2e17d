import { sql } from "drizzle-orm";
import sharp from "sharp";
import { inTransaction } from "@/db/transaction";
import { orThrow } from "@/lib/act/outcome";
import { portraitAllowed } from "@/lib/portrait/policy";
import { setPortrait } from "@/lib/portrait/set-portrait";
import type { Calendar } from "../calendar";
import type { EnrolledChild } from "../children";
import type { Family } from "../families";
import { type Chance, chance } from "../random";
import type { Team } from "../staff";
import { readingDrawings } from "./draw";

const grounds = ["#f6ead4", "#dfeadb", "#dbe8f0", "#f3dcd2", "#e9e0ef"] as const;
const skins = ["#f4cfae", "#e8b48a", "#c98d5f", "#9a6440", "#f7dcc4"] as const;
const hairs = ["#3b2a20", "#6b4426", "#c99a4b", "#1f1b19", "#a5542d"] as const;
const shirts = ["#d96c4f", "#2f7d68", "#5b8fb9", "#e9b44c", "#a4688f"] as const;

/** A drawn child that looks like nobody: a face, hair, eyes and a shirt. */
function face(luck: Chance): string {
  const [skin, hair] = [luck.pick(skins), luck.pick(hairs)];
  const fringe = luck.pick([
    `<path d="M172 290 C170 140 470 140 468 290 C430 215 210 215 172 290Z" fill="${hair}"/>`,
    `<path d="M170 330 C150 120 490 120 470 330 C455 240 380 205 300 225 C240 235 190 260 170 330Z" fill="${hair}"/>`,
    `<g fill="${hair}"><circle cx="215" cy="225" r="52"/><circle cx="285" cy="190" r="56"/><circle cx="360" cy="190" r="56"/><circle cx="428" cy="228" r="50"/></g>`,
  ]);
  const smile = luck.pick(["M265 395 Q320 450 375 395", "M275 400 Q320 430 365 400"]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640">
    <rect width="640" height="640" fill="${luck.pick(grounds)}"/>
    <path d="M120 640 C130 500 510 500 520 640Z" fill="${luck.pick(shirts)}"/>
    <rect x="280" y="450" width="80" height="80" rx="36" fill="${skin}"/>
    <ellipse cx="320" cy="325" rx="150" ry="168" fill="${skin}"/>${fringe}
    <g fill="#2b2320"><circle cx="262" cy="330" r="15"/><circle cx="378" cy="330" r="15"/></g>
    <path d="${smile}" fill="none" stroke="#8a3b2e" stroke-width="12" stroke-linecap="round"/>
  </svg>`;
}

const isDrawn = (child: EnrolledChild) =>
  child.sketch.group === "vlinders" && chance("portrait", child.sketch.name).happens(0.8);

/** Portraits of most children of one group, set by its carer, for who is allowed. */
export async function takePortraits(families: readonly Family[], { noor }: Team, calendar: Calendar) {
  const children = families.flatMap((family) => family.children).filter(isDrawn);
  for (const [index, child] of children.entries()) {
    if (!(await isAllowed(noor.actor, child.id))) continue;
    const drawing = Buffer.from(face(chance("face", child.sketch.name)));
    const content = await readingDrawings(() => sharp(drawing).jpeg({ quality: 90 }).toBuffer());
    const file = { childId: child.id, fileName: `portret-${index + 1}.jpg`, content };
    orThrow(await setPortrait(noor.actor, file, calendar.at(-40, "15:30")));
  }
}

const isAllowed = (actor: Team["noor"]["actor"], childId: string) =>
  inTransaction(actor, async (tx) => {
    const asked = sql`select ${portraitAllowed(sql`${childId}::uuid`)} as allowed`;
    const [row] = await tx.execute<{ allowed: boolean }>(asked);
    return row?.allowed ?? false;
  });

import { randomInt, randomUUID } from "node:crypto";
import sharp from "sharp";
import { addDays, asCareDay } from "@/lib/time/care-day";
import { photoOf } from "../built/files";
import { kinds } from "../built/people";
import type { Target } from "../built/world/world";
import {
  type Answer,
  type Answers,
  all,
  byFamily,
  byOffice,
  everybody,
  gone,
  open,
  type Seen,
} from "./answers";
import { type Fields, work } from "./replies";

/**
 * What addresses that are no page are sent: who is answered `yes` about whose things, what the others are
 * answered, and which table changes with a `yes`. From a page of somebody else everybody is as if not signed in.
 */
export type Sending = {
  path: string;
  send: (target: Target, own: Target) => Promise<{ query?: Fields; body?: Buffer | FormData }>;
  method?: "GET";
  may: Seen;
  yes: Answer;
  no: Answers;
  changes?: "photo" | "portrait" | "attachment" | "import_file" | "logo" | "terms_edition" | "audit";
  /** Only reads: nothing to gain by sending it from elsewhere. */
  fromAnywhere?: true;
};

const formOf = (fields: Record<string, string | Blob | readonly string[]>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat() as (string | Blob)[]) form.append(name, one);
  return form;
};
const photoFile = async () =>
  new File([new Uint8Array(await photoOf())], "IMG_1.jpg", { type: "image/jpeg" });
/** A different one each time: the same again would change nothing. */
async function someLogo() {
  const colour = { r: randomInt(256), g: randomInt(256), b: randomInt(256) };
  const picture = sharp({ create: { width: 90, height: 40, channels: 3, background: colour } });
  return new File([new Uint8Array(await picture.png().toBuffer())], "logo.png", { type: "image/png" });
}
const pdf = "%PDF-1.4\n%%EOF\n";
let later = asCareDay("2090-01-01");
function laterThanAll() {
  later = addDays(later, 1);
  return later;
}
const unlessSignedIn: Answers = { ...gone, anonymous: "denied" };
/** Whoever may write to somebody may put in a file, whatever it will be about. */
const writers: Seen = Object.fromEntries(
  kinds
    .filter((kind) => kind !== "anonymous" && kind !== "blocked" && kind !== "halfManager")
    .map((kind) => [kind, [...all, "nowhere"]]),
);

export const sendings: Record<string, Sending> = {
  "one photo": {
    path: "/api/files/upload",
    send: async ({ locationId }) => ({
      query: { batchId: randomUUID(), locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" },
      body: await photoOf(),
    }),
    may: work,
    yes: "ok",
    no: unlessSignedIn,
    changes: "photo",
  },
  "a photo for somebody else's series": {
    path: "/api/files/upload",
    send: async ({ locationId, strangeBatchId: batchId }) => ({
      query: { batchId, locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" },
      body: await photoOf(),
    }),
    may: {},
    yes: "ok",
    no: unlessSignedIn,
  },
  "a place in the bucket for a photo": {
    path: "/api/files/direct",
    send: async ({ locationId }) => ({ query: { for: "photo", locationId, bytes: "9", type: "image/jpeg" } }),
    may: work,
    yes: "ok",
    no: unlessSignedIn,
  },
  "a place in the bucket for a file of a message": {
    path: "/api/files/direct",
    send: async () => ({ query: { for: "attachment", bytes: "9", type: "application/pdf" } }),
    may: writers,
    yes: "ok",
    no: unlessSignedIn,
  },
  "photos in a form": {
    path: "/api/files/upload",
    send: async ({ locationId }) => ({
      body: formOf({ batchId: randomUUID(), locationId, files: await photoFile() }),
    }),
    may: work,
    yes: "/team/photos/batch/[id]",
    no: {
      ...everybody("/team/photos/upload?problem=refused"),
      anonymous: "/login?next=/team/photos/upload",
    },
    changes: "photo",
  },
  "what became of a series": {
    path: "/api/files/upload",
    method: "GET",
    send: async ({ strangeBatchId }) => ({ query: { batchId: strangeBatchId } }),
    may: {},
    yes: "ok",
    /** An empty list, as of a series that is not there. */
    no: { ...open, anonymous: "denied" },
    fromAnywhere: true,
  },
  "a portrait": {
    path: "/api/files/portraits",
    send: async ({ childId: child }) => ({ query: { child }, body: formOf({ file: await photoFile() }) }),
    may: { ...work, ...byOffice },
    yes: "/team/children/[id]/portrait?done=saved",
    no: { ...everybody("/"), anonymous: "/login?next=%2Fteam%2Fchildren%2F[id]%2Fportrait" },
    changes: "portrait",
  },
  "a file for a message": {
    path: "/api/files/attachments",
    send: async () => ({ query: { name: "IMG_1.jpg" }, body: await photoOf() }),
    may: writers,
    yes: "ok",
    no: { ...everybody("refused"), anonymous: "denied" },
    changes: "attachment",
  },
  "a file for a message in a form": {
    path: "/api/files/attachments",
    send: async () => ({ query: { back: "/messages/new" }, body: formOf({ file: await photoFile() }) }),
    may: writers,
    yes: "/messages/new?attachment=[id]",
    no: { ...everybody("/messages/new?problem=notAllowed"), anonymous: "/login?next=%2Fmessages%2Fnew" },
    changes: "attachment",
  },
  "all families as a list": {
    path: "/api/files/families",
    send: async () => ({ body: formOf({}) }),
    may: { office: [...all, "nowhere"], admin: [...all, "nowhere"] },
    yes: "ok",
    no: gone,
    changes: "audit",
  },
  "a list of families": {
    path: "/api/files/imports",
    send: async () => ({
      body: formOf({ file: new File(["Nummer;Voornaam\n1;Zo\u00eb\n"], "kinderen.csv") }),
    }),
    may: { office: [...all, "nowhere"], admin: [...all, "nowhere"] },
    yes: "/team/families/import/[id]",
    no: { ...everybody("/"), anonymous: "/login?next=/team/families/import" },
    changes: "import_file",
  },
  "a logo": {
    path: "/api/files/logo",
    send: async () => ({ body: formOf({ file: await someLogo() }) }),
    may: { admin: [...all, "nowhere"] },
    yes: "/team/settings/organisation?logo=set&before=[id]#logo",
    no: { ...everybody("/"), anonymous: "/login?next=/team/settings/organisation" },
    changes: "logo",
  },
  "an edition of the terms": {
    path: "/api/files/terms",
    send: async () => ({
      body: formOf({ name: "Later", startsOn: laterThanAll(), file: new File([pdf], "voorwaarden.pdf") }),
    }),
    may: { admin: [...all, "nowhere"] },
    yes: "/team/settings/terms?added=[id]",
    no: { ...everybody("/"), anonymous: "/login?next=/team/settings/terms" },
    changes: "terms_edition",
  },
  "the photos of a month": {
    path: "/api/files/archive",
    method: "GET",
    send: async ({ childId: child, photoMonth: month }) => ({ query: { child, month } }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
  "chosen photos": {
    path: "/api/files/archive",
    send: async ({ childId: child, photoId }) => ({ body: formOf({ child, photoIds: [photoId] }) }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
  "another family's photo as if of the own child": {
    path: "/api/files/archive",
    send: async ({ photoId }, { childId: child }) => ({ body: formOf({ child, photoIds: [photoId] }) }),
    may: byFamily,
    yes: "ok",
    no: gone,
    fromAnywhere: true,
  },
};

import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "../columns";
import { child } from "./child";
import { location } from "./organisation";
import { person } from "./person";

export const photoStates = ["pending", "ready", "rejected"] as const;
export type PhotoState = (typeof photoStates)[number];

/** Why a file did not become a photo; each has a sentence in lib/texts/photos.ts. */
export const photoRejections = [
  "unsupported",
  "wrongExtension",
  "tooLarge",
  "empty",
  "tooManyPixels",
  "broken",
  "lost",
  "alreadyThere",
] as const;
export type PhotoRejection = (typeof photoRejections)[number];

export const photoSizeNames = ["small", "large", "full"] as const;
export type PhotoSizeName = (typeof photoSizeNames)[number];
export type PhotoSize = { width: number; height: number; bytes: number };
export type PhotoSizes = Record<PhotoSizeName, PhotoSize>;

/** One upload of many files, so that it can go on where it stopped. The id is made by the form. */
export const photoBatch = pgTable(
  "photo_batch",
  {
    id: uuid().primaryKey(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    startedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    startedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("photo_batch_location").on(t.locationId, t.startedAt.desc().nullsFirst()),
    index("photo_batch_started_by").on(t.startedBy),
  ],
);

export const photo = pgTable(
  "photo",
  {
    id: id(),
    batchId: uuid()
      .notNull()
      .references(() => photoBatch.id, { onDelete: "restrict" }),
    /** What the browser calls the file (name, size, date): the same file sent twice in a batch is one photo. */
    sourceKey: text().notNull(),
    locationId: uuid()
      .notNull()
      .references(() => location.id, { onDelete: "restrict" }),
    addedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    addedAt: instant().notNull(),
    /** From the camera, when it said so; everything else the camera wrote is dropped. */
    takenAt: instant(),
    caption: text().notNull().default(""),
    fileName: text().notNull(),
    /** Folder in the store; made by the server, never from a file name. */
    key: text().notNull().unique(),
    /** Of the original as it was sent. */
    sha256: text(),
    state: text({ enum: photoStates }).notNull(),
    rejection: text({ enum: photoRejections }),
    width: integer(),
    height: integer(),
    sizes: jsonb().$type<PhotoSizes>(),
    /** A tiny blurred picture as a data address, shown while the real one is on its way. */
    placeholder: text(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("photo_source").on(t.batchId, t.sourceKey),
    uniqueIndex("photo_once_per_location").on(t.locationId, t.sha256).where(sql`${t.state} <> 'rejected'`),
    check(
      "photo_ready",
      sql`${t.state} <> 'ready' or (${t.width} > 0 and ${t.height} > 0 and ${t.sizes} is not null and ${t.placeholder} is not null and ${t.sha256} is not null)`,
    ),
    check("photo_rejected", sql`(${t.state} = 'rejected') = (${t.rejection} is not null)`),
    check("photo_caption", sql`length(${t.caption}) <= 300`),
    check("photo_file_name", sql`length(${t.fileName}) between 1 and 200`),
    index("photo_location").on(t.locationId, t.addedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("photo_added_by").on(t.addedBy),
    /** By a folder's beginning, for the sweep of each minute; the unique one is in the order of a language. */
    index("photo_key_prefix").on(t.key.op("text_pattern_ops")),
  ],
);

export const photoChild = pgTable(
  "photo_child",
  {
    photoId: uuid()
      .notNull()
      .references(() => photo.id, { onDelete: "cascade" }),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    linkedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    linkedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.photoId, t.childId] }),
    index("photo_child_child").on(t.childId, t.photoId),
    index("photo_child_linked_by").on(t.linkedBy),
  ],
);

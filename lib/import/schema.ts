import { z } from "zod";
import { type ImportColumn, importColumns } from "@/db/schema/import";
import { idField, versionField } from "@/lib/validation/fields";
import { mostColumns } from "./limits";

const columnField = z
  .union([z.literal("").transform(() => null), z.enum(importColumns, "choose")])
  .default(null);

/** A field for each column of the file, by its place. */
export const columnFieldName = (index: number) => `c${index}` as const;
const everyPlace = Array.from({ length: mostColumns }, (_, index) => columnFieldName(index));
type ColumnFields = Record<(typeof everyPlace)[number], typeof columnField>;

export const mapImportSchema = z
  .strictObject({
    ...{ fileId: idField, version: versionField },
    ...(Object.fromEntries(everyPlace.map((name) => [name, columnField])) as ColumnFields),
  })
  .transform(({ fileId, version, ...columns }) => ({
    ...{ fileId, version },
    mapping: everyPlace.map((name) => (columns as Record<string, ImportColumn | null>)[name] ?? null),
  }));

/** A file as it was seen. */
export const importFileSchema = z.strictObject({ fileId: idField, version: versionField });

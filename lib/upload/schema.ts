import { z } from "zod";
import { idField } from "@/lib/validation/fields";

/** A browser that does not know what a file is says so with the last of these. */
export const directTypes = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
  "application/pdf",
  "application/octet-stream",
] as const;

const announced = {
  bytes: z.coerce.number().int().min(1).max(1e12),
  type: z.enum(directTypes),
};

/** What a browser asks before it sends a file straight to the bucket. */
export const directSchema = z.discriminatedUnion("for", [
  z.strictObject({ for: z.literal("photo"), locationId: idField, ...announced }),
  z.strictObject({ for: z.literal("attachment"), ...announced }),
]);
export type DirectWish = z.output<typeof directSchema>;

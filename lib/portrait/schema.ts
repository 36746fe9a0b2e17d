import { z } from "zod";
import { portraitSizes } from "@/db/schema/portrait";
import { idField } from "@/lib/validation/fields";

/** A portrait as it was seen: to take away, or to put back. */
export const portraitSchema = z.strictObject({ portraitId: idField });

export const portraitPath = z.strictObject({ id: idField, size: z.enum(portraitSizes) });

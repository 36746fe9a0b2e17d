import { z } from "zod";
import { idField } from "@/lib/validation/fields";

/** After the refusal `notPrintable`: issue it all the same. */
export const acceptMarksField = z.literal(true).optional();

/** The last part of a page's or file's address. */
export const documentIdSchema = z.strictObject({ id: idField });

import { z } from "zod";
import { inboxKinds } from "@/db/schema/message";
import { idField, textField } from "@/lib/validation/fields";
import { typedText } from "@/lib/validation/text";
import { longestBody, longestSubject, mostAttachments } from "./rules";

/** A browser sends line ends as two characters; one is kept, so that the limit counts what people see. */
const bodyField = typedText()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(typedText().min(1, "required").max(longestBody, "tooLong"));

const subjectField = textField(longestSubject);
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** Ids of files put in before, once per file; a single one arrives as a bare text. */
const attachmentsField = z
  .union([z.array(idField).max(mostAttachments, "tooMany"), idField.transform((one) => [one])])
  .optional()
  .transform((ids) => ids ?? []);

const words = { sendKey: idField, body: bodyField, attachment: attachmentsField };

/** A parent writes about the chosen child. */
export const startConversationForm = z.strictObject({
  ...words,
  childId: idField,
  to: z.enum(inboxKinds, "choose"),
  subject: subjectField,
});

export const audienceKinds = ["child", "group", "location"] as const;
export type AudienceKind = (typeof audienceKinds)[number];
/** Whom staff write to, as the address of the form carries it: "group:0199…". */
export type Audience = { kind: AudienceKind; id: string };

export function readAudience(text: unknown): Audience | null {
  if (typeof text !== "string") return null;
  const [kindText = "", idText = ""] = text.split(":");
  const kind = audienceKinds.find((one) => one === kindText);
  return kind && idField.safeParse(idText).success ? { kind, id: idText } : null;
}

export const audienceText = ({ kind, id }: Audience) => `${kind}:${id}`;

export const writeToFamiliesSchema = z.strictObject({
  ...words,
  audience: typedText()
    .max(60)
    .transform((text, context) => {
      const audience = readAudience(text);
      if (audience) return audience;
      context.addIssue({ code: "custom", message: "choose" });
      return z.NEVER;
    }),
  subject: subjectField,
  urgent: ticked,
});

const seen = z.coerce.number().int().min(0).max(1_000_000);

export const answerForm = z.strictObject({ ...words, conversationId: idField, seen });
export const markReadForm = z.strictObject({ conversationId: idField, seen });
export const muteForm = z.strictObject({
  conversationId: idField,
  muted: z.enum(["yes", "no"]).transform((value) => value === "yes"),
});
/** From the address: messages before this number. */
export function readBefore(text: unknown): number | undefined {
  const number = typeof text === "string" && /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return number > 1 ? number : undefined;
}

export const recallForm = z.strictObject({ messageId: idField });
export const recallMailingSchema = z.strictObject({ mailingId: idField });

export const publishNewsForm = z.strictObject({
  ...words,
  /** Empty: from the organisation. */
  locationId: z.union([z.literal("").transform(() => null), idField]),
  title: subjectField,
});
export const newsForm = z.strictObject({ newsId: idField });

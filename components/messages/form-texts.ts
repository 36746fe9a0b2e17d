import type { Messages } from "@/lib/texts/catalogue";
import type { MessageFormTexts } from "./message-form";

type Texts = Messages["conversations"];

/** What every form for writing shows; only this reaches the browser. */
export const writingTexts = (t: Texts, body: string): MessageFormTexts => ({
  body,
  send: t.send,
  sending: t.sending,
  attach: t.attach,
  attachHint: t.attachHint,
  attaching: t.attaching,
  attachFailed: t.attachFailed,
  attachTooMany: t.attachTooMany,
  storeBlocked: t.storeBlocked,
  removeAttachment: t.removeAttachment("{name}"),
});

import "server-only";
import type { z } from "zod";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { attach } from "./attach";
import { loadRecipients } from "./audience";
import { writeToFamiliesSchema } from "./schema";
import { sendToFamilies } from "./send-to-families";

export type WriteToFamilies = z.output<typeof writeToFamiliesSchema>;

/**
 * Staff write to one child's parents, a whole group or a location. Every family gets a conversation of its own:
 * all of them or none. A mailing ties them together for the sender.
 */
export const writeToFamilies = defineAct({
  name: "mailing.sent",
  by: "person",
  input: writeToFamiliesSchema,
  may: inScope,
  about: ({ audience, urgent }) => ({ after: { to: audience.kind, urgent } }),
  work: async ({ tx, actor, now }, input) => {
    const { audience, subject, body, sendKey, urgent } = input;
    const recipients = await loadRecipients(tx, actor, audience, now);
    if (!recipients) return refused("notFound");
    const { families, inbox } = recipients;
    if (families.length === 0) return refused("nobodyToWriteTo", "audience");
    const { opened, mailingId } = await sendToFamilies(
      tx,
      actor,
      { subject, body, sendKey, urgent },
      recipients,
      now,
    );
    // Sent before: nothing is left to do.
    if (opened.length === 0) return unrecorded({ conversationIds: [], families: families.length, mailingId });
    const places = opened.map(({ messageId }) => ({ messageId }));
    if (!(await attach(tx, actor, input.attachment, places))) return refused("attachmentGone", "attachment");
    return happened(
      {
        conversationIds: opened.map((one) => one.conversationId),
        families: families.length,
        mailingId,
      },
      {
        subjectId: mailingId ?? opened[0]?.conversationId,
        childIds: families.flatMap(({ children }) => children.map((one) => one.id)),
        locationId: inbox.locationId ?? undefined,
      },
    );
  },
});

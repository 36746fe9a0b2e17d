import { unstable_rethrow } from "next/navigation";
import { now } from "@/lib/time/clock";
import type { FormAction } from "@/lib/web/form-action";
import { idle } from "@/lib/web/form-state";
import { draftOf, dropDraft, keepDraft } from "./drafts";

/** Longer than this and the wifi is taken to be gone; the entry then goes along later. */
const patience = 12_000;
export const draftsChanged = "logbook-drafts";

const overdue = () =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("No answer in time")), patience);
  });

/**
 * Sends a form, with what it holds kept on the device meanwhile. On success the server leads to a page that
 * confirms the batch, and only then the draft is dropped: a log-in page in between loses nothing.
 */
export const keepSending =
  (action: FormAction, personId: string, label: string, onKept: () => void): FormAction =>
  async (previous, formData) => {
    const draft = draftOf(formData, label, now().getTime());
    keepDraft(localStorage, personId, draft);
    try {
      const state = await Promise.race([action(previous, formData), overdue()]);
      dropDraft(localStorage, personId, draft.batchId);
      return state;
    } catch (error) {
      unstable_rethrow(error);
      onKept();
      window.dispatchEvent(new Event(draftsChanged));
      return idle;
    }
  };

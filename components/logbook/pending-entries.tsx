"use client";

import { unstable_rethrow } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/web/form-action";
import { idle } from "@/lib/web/form-state";
import { counted } from "./counted";
import { type Draft, dropDraft, formDataOf, readDrafts } from "./drafts";
import { draftsChanged } from "./keep-sending";

type PendingEntriesProps = {
  personId: string;
  /** The batch this page says is written: its draft has done its work. */
  confirmed: string | null;
  action: FormAction;
  t: { one: string; many: string; kept: string; sendNow: string; discard: string };
};

/** Entries that could not be sent yet: told, sent again when the connection is back, and every half minute. */
export function PendingEntries({ personId, confirmed, action, t }: PendingEntriesProps) {
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const busy = useRef(false);
  const refused = useRef(new Set<string>());
  const show = useCallback(() => setDrafts(readDrafts(localStorage, personId)), [personId]);

  const send = useCallback(async () => {
    if (busy.current || !navigator.onLine) return;
    busy.current = true;
    try {
      for (const draft of readDrafts(localStorage, personId)) {
        if (refused.current.has(draft.batchId)) continue;
        const state = await action(idle, formDataOf(draft));
        if (state.status === "done") dropDraft(localStorage, personId, draft.batchId);
        if (state.status !== "refused") continue;
        refused.current.add(draft.batchId);
        setProblems((known) => ({ ...known, [draft.batchId]: state.message }));
      }
    } catch (error) {
      // A dropped connection: the next round tries again. A redirect to the log-in page is Next's to follow.
      unstable_rethrow(error);
    } finally {
      busy.current = false;
      show();
    }
  }, [action, personId, show]);

  useEffect(() => {
    if (confirmed) dropDraft(localStorage, personId, confirmed);
    show();
    void send();
    const timer = setInterval(() => void send(), 30_000);
    const retry = () => void send();
    window.addEventListener("online", retry);
    window.addEventListener(draftsChanged, show);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
      window.removeEventListener(draftsChanged, show);
    };
  }, [confirmed, personId, send, show]);

  function sendNow() {
    refused.current.clear();
    void send();
  }

  function discard(batchId: string) {
    dropDraft(localStorage, personId, batchId);
    show();
  }

  return (
    <div aria-live="polite" className="not-empty:mb-4">
      {drafts.length > 0 ? (
        <Notice
          tone="warning"
          role="presentation"
          title={counted(t, drafts.length)}
          action={
            <Button variant="quiet" onClick={sendNow}>
              {t.sendNow}
            </Button>
          }
        >
          <p>{t.kept}</p>
          <ul className="mt-1 grid gap-1">
            {drafts.map((draft) => (
              <li key={draft.batchId} className="flex flex-wrap items-center gap-x-3">
                <span>
                  {draft.label}
                  {problems[draft.batchId] ? ` · ${problems[draft.batchId]}` : ""}
                </span>
                {problems[draft.batchId] ? (
                  <Button variant="text" onClick={() => discard(draft.batchId)}>
                    {t.discard}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

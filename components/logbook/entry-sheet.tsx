"use client";

import { useEffect, useRef } from "react";
import { X } from "@/components/ui/icons";
import type { FormAction } from "@/lib/web/form-action";
import { EntryForm } from "./entry-form";
import type { EntryTexts } from "./entry-texts";
import { keepSending } from "./keep-sending";
import type { EntryKind } from "./kind-fields";

export type SheetEntry = { kind: EntryKind; children: string[]; batchId: string; at: string };

type EntrySheetProps = {
  entry: SheetEntry;
  names: string;
  action: FormAction;
  personId: string;
  hidden: (readonly [name: string, value: string])[];
  t: EntryTexts;
  onClose: () => void;
  /** Called when the entry could not be sent and is kept on the device. */
  onKept: () => void;
};

/** The form over the faces: it is there at once and without the network. */
export function EntrySheet({ entry, names, action, personId, hidden, t, onClose, onKept }: EntrySheetProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const { kind, at } = entry;

  useEffect(() => {
    const dialog = panel.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);

  return (
    <dialog
      ref={panel}
      aria-labelledby="entry-sheet-title"
      onClose={onClose}
      className="m-auto max-h-dvh w-full max-w-lg overflow-y-auto rounded-lg border border-line bg-paper p-4 text-ink backdrop:bg-[#0d1514]/50 max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none sm:p-6"
    >
      <header className="mb-4 flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id="entry-sheet-title" className="text-xl">
            {t.kinds[kind]}
          </h2>
          <p className="mt-1 text-soft text-sm">{names}</p>
        </div>
        <button
          type="button"
          aria-label={t.close}
          onClick={() => panel.current?.close()}
          className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-soft hover:text-ink"
        >
          <X className="size-5" />
        </button>
      </header>
      <EntryForm
        action={keepSending(action, personId, `${t.kinds[kind]} · ${names}`, onKept)}
        kind={kind}
        t={t}
        hidden={[
          ["batchId", entry.batchId],
          ...entry.children.map((id) => ["child", id] as const),
          ...hidden,
        ]}
        initial={{ at, from: at }}
      />
    </dialog>
  );
}

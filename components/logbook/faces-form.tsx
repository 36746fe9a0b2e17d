"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { browserTime } from "@/lib/time/browser-clock";
import type { FormAction } from "@/lib/web/form-action";
import { counted } from "./counted";
import { EntrySheet, type SheetEntry } from "./entry-sheet";
import type { EntryTexts } from "./entry-texts";
import { KindBar } from "./kind-bar";
import type { EntryKind } from "./kind-fields";

type FacesFormProps = {
  /** Where the form leads without script. */
  writePath: string;
  groupId: string;
  day: string;
  personId: string;
  names: Record<string, string>;
  action: FormAction;
  t: EntryTexts & {
    chooseHint: string;
    chooseAll: string;
    chooseNone: string;
    writeWhat: string;
    chosen: { one: string; many: string };
  };
  /** The faces. */
  children: ReactNode;
};

/** Choose faces, then what to write down. Without script the same form leads to a page of its own. */
export function FacesForm({ writePath, groupId, day, personId, names, action, t, children }: FacesFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState(0);
  const [entry, setEntry] = useState<SheetEntry | null>(null);

  useEffect(() => rememberGroup(groupId), [groupId]);

  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=child]") ?? [])];
  const recount = () => setCount(boxes().filter((box) => box.checked).length);

  function choose(wanted: (box: HTMLInputElement) => boolean) {
    for (const box of boxes()) box.checked = wanted(box);
    recount();
  }

  function openSheet(event: FormEvent<HTMLFormElement>) {
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    if (!(pressed instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const chosen = boxes().flatMap((box) => (box.checked ? [box.value] : []));
    if (chosen.length === 0) return;
    const kind = pressed.value as EntryKind;
    setEntry({ kind, children: chosen, batchId: crypto.randomUUID(), at: browserTime() });
  }

  return (
    <>
      <form
        ref={form}
        method="get"
        autoComplete="off"
        action={writePath}
        onChange={recount}
        onSubmit={openSheet}
        className="group/faces pb-32"
      >
        <input type="hidden" name="group" value={groupId} />
        <input type="hidden" name="day" value={day} />
        <p className="mb-3 flex min-h-11 flex-wrap items-center justify-between gap-x-3 text-soft text-sm">
          {t.chooseHint}
          <button
            type="button"
            onClick={() => choose((box) => count === 0 && "expected" in box.dataset)}
            className={buttonClass({ variant: "text", className: "noscript:hidden" })}
          >
            {count === 0 ? t.chooseAll : t.chooseNone}
          </button>
        </p>
        {children}
        <div className="fixed inset-x-0 bottom-0 z-30 hidden border-line border-t bg-card px-2 pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] group-has-checked/faces:block lg:left-62 lg:px-8">
          <p aria-live="polite" className="px-1 font-semibold text-sm noscript:hidden">
            {counted(t.chosen, count)}
          </p>
          <KindBar label={t.writeWhat} kinds={t.shortKinds} />
        </div>
      </form>
      {entry ? (
        <EntrySheet
          key={entry.batchId}
          entry={entry}
          names={entry.children.map((id) => names[id]).join(", ")}
          action={action}
          personId={personId}
          hidden={[
            ["day", day],
            ["group", groupId],
          ]}
          t={t}
          onClose={() => setEntry(null)}
          onKept={() => {
            setEntry(null);
            choose(() => false);
          }}
        />
      ) : null}
    </>
  );
}

/** A tablet belongs to a group: Vandaag opens there again. The id of a group says nothing about anybody. */
function rememberGroup(groupId: string) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: not every tablet's browser has the Cookie Store yet
  document.cookie = `group=${groupId}; path=/team/today; max-age=31536000; samesite=lax${secure}`;
}

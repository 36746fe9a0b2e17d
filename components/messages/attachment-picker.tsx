"use client";

import { clsx } from "clsx";
import { type RefObject, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FieldError } from "@/components/ui/field";
import { FileText, Paperclip, Picture, X } from "@/components/ui/icons";
import { useReady } from "./use-ready";

export type PickedFile = { id: string; fileName: string; kind: "photo" | "pdf" };
export type PickerTexts = {
  attach: string;
  attachHint: string;
  attaching: string;
  attachFailed: string;
  attachTooMany: string;
  /** Holds "{name}". */
  removeAttachment: string;
};

const accepted = "application/pdf,image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif";
const most = 5;

type PickerProps = {
  t: PickerTexts;
  files: readonly PickedFile[];
  onChange: (change: (before: readonly PickedFile[]) => readonly PickedFile[]) => void;
  error?: string;
  onBusy: (busy: boolean) => void;
};

/** Each chosen file goes to the server at once; the form then sends only which ones. Needs script. */
export function AttachmentPicker({ t, files, onChange, error, onBusy }: PickerProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(error);
  const chooser = useRef<HTMLInputElement>(null);
  const ready = useReady();

  async function add(chosen: File[]) {
    if (files.length + chosen.length > most) return setProblem(t.attachTooMany);
    setProblem(undefined);
    setBusy(true);
    onBusy(true);
    for (const file of chosen) {
      const answer = await upload(file);
      if ("id" in answer) onChange((before) => [...before, answer]);
      else setProblem(`${file.name}: ${answer.message ?? t.attachFailed}`);
    }
    setBusy(false);
    onBusy(false);
  }

  return (
    <div className="grid gap-2">
      {files.map((file) => (
        <input key={file.id} type="hidden" name="attachment" value={file.id} />
      ))}
      {files.length > 0 ? (
        <ul className="grid gap-1">
          {files.map((file) => (
            <PickedLine
              key={file.id}
              file={file}
              label={t.removeAttachment.replace("{name}", file.fileName)}
              remove={ready ? () => onChange((before) => before.filter((one) => one !== file)) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {/* Keeps its place before script runs, so that nothing moves under a finger. */}
      <div className={clsx("flex flex-wrap items-center gap-x-3", ready ? "" : "invisible")}>
        {ready ? <FileChooser chooser={chooser} onChoose={add} /> : null}
        <button
          type="button"
          aria-disabled={busy || undefined}
          onClick={() => (busy ? undefined : chooser.current?.click())}
          className={buttonClass({ variant: "text" })}
        >
          <Paperclip />
          {busy ? t.attaching : t.attach}
        </button>
        <span className="text-sm text-soft">{t.attachHint}</span>
      </div>
      <div aria-live="polite">{problem ? <FieldError id="attachment">{problem}</FieldError> : null}</div>
    </div>
  );
}

type ChooserProps = {
  chooser: RefObject<HTMLInputElement | null>;
  onChoose: (files: File[]) => Promise<void>;
};

function FileChooser({ chooser, onChoose }: ChooserProps) {
  return (
    <input
      ref={chooser}
      type="file"
      multiple
      accept={accepted}
      hidden
      onChange={(event) => {
        const chosen = [...(event.target.files ?? [])];
        event.target.value = "";
        if (chosen.length > 0) void onChoose(chosen);
      }}
    />
  );
}

function PickedLine({ file, label, remove }: { file: PickedFile; label: string; remove?: () => void }) {
  const Icon = file.kind === "pdf" ? FileText : Picture;
  return (
    <li className="flex min-h-11 items-center gap-2 rounded-md border border-line bg-paper pl-3">
      <Icon className="size-5 shrink-0 text-leaf" />
      <span className="min-w-0 flex-1 break-all text-sm">{file.fileName}</span>
      {remove ? (
        <button
          type="button"
          onClick={remove}
          aria-label={label}
          className={buttonClass({ variant: "text" })}
        >
          <X />
        </button>
      ) : null}
    </li>
  );
}

async function upload(file: File): Promise<PickedFile | { message?: string }> {
  try {
    const query = new URLSearchParams({ name: file.name.slice(-200) });
    const answer = await fetch(`/api/files/attachments?${query}`, { method: "POST", body: file });
    const known: unknown = await answer.json();
    return known as PickedFile | { message?: string };
  } catch {
    return {};
  }
}

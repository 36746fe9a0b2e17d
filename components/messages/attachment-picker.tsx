"use client";

import { clsx } from "clsx";
import { type RefObject, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FieldError } from "@/components/ui/field";
import { FileText, Paperclip, Picture, X } from "@/components/ui/icons";
import { sendAhead, takePortal } from "@/components/upload/send-ahead";
import { useReady } from "./use-ready";

export type PickedFile = { id: string; fileName: string; kind: "photo" | "pdf" };
export type PickerTexts = {
  attach: string;
  attachHint: string;
  attaching: string;
  attachFailed: string;
  attachTooMany: string;
  storeBlocked: string;
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
      const answer = await upload(file, t);
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

type Added = PickedFile | { message?: string };

/** Straight to the bucket where there is one; else, or when it shuts this page out, through the portal. */
async function upload(file: File, t: PickerTexts): Promise<Added> {
  const ahead = await sendAhead({ for: "attachment" }, file);
  if (ahead.kind === "unreachable") return {};
  if (ahead.kind === "answer") return ahead.body as Added;
  const name = file.name.slice(-200);
  if (ahead.kind === "there") return (await post({ name, upload: ahead.upload })).added;
  const { status, added } = await post({ name }, file);
  if (ahead.blocked && status > 0) takePortal();
  return ahead.blocked && status === 413 ? { message: t.storeBlocked } : added;
}

async function post(query: Record<string, string>, body?: File): Promise<{ status: number; added: Added }> {
  let status = 0;
  try {
    const address = `/api/files/attachments?${new URLSearchParams(query)}`;
    const answer = await fetch(address, { method: "POST", body });
    status = answer.status;
    return { status, added: (await answer.json()) as Added };
  } catch {
    return { status, added: {} };
  }
}

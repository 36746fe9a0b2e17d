"use client";

import type { Route } from "next";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { ImagePlus } from "@/components/ui/work-icons";
import { UploadRow, type UploadRowTexts } from "./upload-row";
import { useUpload } from "./use-upload";

export type UploaderTexts = UploadRowTexts & {
  choose: string;
  chooseHint: string;
  chooseHintPlain: string;
  send: string;
  resume: string;
  startNew: string;
  progress: string;
  retryAll: string;
  offline: string;
  signedOut: string;
  toBatch: string;
};

type PhotoUploaderProps = {
  /** For a new series; an unfinished one of this browser goes on instead. */
  batchId: string;
  locationId: string;
  largest: number;
  accept: string;
  t: UploaderTexts;
};

/** Sends many photos one by one. Without script it is a plain form for a few at a time. */
export function PhotoUploader({ batchId: newBatchId, locationId, largest, accept, t }: PhotoUploaderProps) {
  const upload = useUpload({ batchId: newBatchId, locationId, largest });
  const { items, batchId, resumed, signedOut, isDone, isReady } = upload;
  const online = useOnline();
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    if (!isReady) return;
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) upload.add(files);
    if (input.current) input.current.value = "";
  };
  const takeEarly = useEffectEvent(take);
  // What was chosen while the script was on its way, or an unfinished series was looked up.
  useEffect(() => {
    if (isReady) takeEarly();
  }, [isReady]);
  const failed = items.filter((item) => item.state === "failed").map((item) => item.key);
  const ready = items.filter((item) => item.state === "sent" || item.state === "refused").length;
  return (
    <div className="grid gap-4">
      {resumed > 0 && items.length === 0 ? (
        <Notice
          action={
            <Button variant="quiet" onClick={upload.startNew}>
              {t.startNew}
            </Button>
          }
        >
          {t.resume.replace("#", String(resumed))}
        </Notice>
      ) : null}
      <form action="/api/files/upload" method="post" encType="multipart/form-data" className="grid gap-3">
        <input type="hidden" name="batchId" value={batchId} />
        <input type="hidden" name="locationId" value={locationId} />
        <label className="grid min-h-32 cursor-pointer grid-cols-[minmax(0,1fr)] content-center justify-items-center gap-2 rounded-lg border-2 border-control border-dashed bg-card p-4 text-center has-focus-visible:outline-2 has-focus-visible:outline-ink">
          <ImagePlus className="size-8 text-leaf" />
          <span className="font-semibold">{t.choose}</span>
          <span className="text-sm text-soft noscript:hidden">{t.chooseHint}</span>
          <span className="hidden text-sm text-soft noscript:block">{t.chooseHintPlain}</span>
          <input
            ref={input}
            type="file"
            name="files"
            multiple
            accept={accept}
            className="sr-only noscript:not-sr-only noscript:w-full noscript:min-w-0"
            onChange={take}
          />
        </label>
        <Button type="submit" className="hidden! noscript:inline-flex!">
          {t.send}
        </Button>
      </form>
      {online ? null : <Notice tone="warning">{t.offline}</Notice>}
      {signedOut ? <Notice tone="danger">{t.signedOut}</Notice> : null}
      {items.length > 0 ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p role="status" className="font-semibold">
              {t.progress.replace("#", String(ready)).replace("#", String(items.length))}
            </p>
            {failed.length > 1 ? (
              <Button variant="quiet" onClick={() => upload.retry(failed)}>
                {t.retryAll}
              </Button>
            ) : null}
          </div>
          {isDone ? (
            <Link href={`/team/photos/batch/${batchId}` as Route} className={buttonClass()}>
              {t.toBatch}
            </Link>
          ) : null}
          <ul className="divide-y divide-line rounded-lg border border-line bg-card">
            {items.map((item) => (
              <UploadRow key={item.key} item={item} retry={() => upload.retry([item.key])} t={t} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    update();
    window.addEventListener("online", update);
    window.addEventListener("offline", update);
    return () => {
      window.removeEventListener("online", update);
      window.removeEventListener("offline", update);
    };
  }, []);
  return online;
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  type Answer,
  arrivedFiles,
  keepBatch,
  keyOf,
  sendPatiently,
  type UploadItem,
  unfinishedBatch,
} from "./upload-queue";

type Options = { batchId: string; locationId: string; largest: number };

const atOnce = 2;
const settled = (item: UploadItem) => item.state === "sent" || item.state === "refused";

/** The state of a series of files: which wait, which are on their way, and what became of each. */
export function useUpload({ batchId: newBatchId, locationId, largest }: Options) {
  const [items, setItems] = useState<UploadItem[]>([]);
  const [batchId, setBatchId] = useState(newBatchId);
  const [resumed, setResumed] = useState(0);
  const [signedOut, setSignedOut] = useState(false);
  /** Whether an unfinished series goes on is known: nothing may be added to a new one before. */
  const [isReady, setIsReady] = useState(false);
  const arrived = useRef(new Map<string, Answer>());
  const queue = useRef<UploadItem[]>([]);
  const sending = useRef(0);

  useEffect(() => {
    const before = unfinishedBatch();
    if (before?.locationId !== locationId) return setIsReady(true);
    const goOn = (answers: Map<string, Answer>) => {
      if (answers.size === 0) return keepBatch(null);
      arrived.current = answers;
      setBatchId(before.batchId);
      setResumed(answers.size);
    };
    void arrivedFiles(before.batchId)
      .then(goOn)
      .finally(() => setIsReady(true));
  }, [locationId]);

  const change = useCallback((key: string, what: Partial<UploadItem>) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...what } : item)));
  }, []);

  const work = useCallback(async () => {
    if (sending.current >= atOnce) return;
    const item = queue.current.shift();
    if (!item) return;
    sending.current++;
    change(item.key, { state: "sending", percent: 0 });
    const place = { batchId, locationId };
    const sent = await sendPatiently(place, item, (percent) => change(item.key, { percent }));
    sending.current--;
    if (sent.kind === "answer") change(item.key, outcomeOf(sent.answer));
    else change(item.key, { state: "failed", blocked: sent.kind === "blocked" });
    if (sent.kind === "signedOut") {
      queue.current = [];
      setSignedOut(true);
    }
    void work();
  }, [batchId, locationId, change]);

  const start = (wanted: UploadItem[]) => {
    queue.current.push(...wanted);
    for (let lane = 0; lane < atOnce; lane++) void work();
  };

  const add = (files: File[]) => {
    keepBatch({ batchId, locationId });
    const known = new Set(items.map((item) => item.key));
    const fresh = files
      .map((file) => itemOf(file, largest, arrived.current.get(keyOf(file))))
      .filter(
        (item, index, all) => !known.has(item.key) && all.findIndex((one) => one.key === item.key) === index,
      );
    setItems((all) => [...all, ...fresh]);
    start(fresh.filter((item) => item.state === "waiting"));
  };

  const retry = (keys: string[]) => {
    setSignedOut(false);
    const again = items.filter((item) => item.state === "failed" && keys.includes(item.key));
    for (const { key } of again) change(key, { state: "waiting", percent: 0 });
    start(again);
  };

  const startNew = () => {
    keepBatch(null);
    arrived.current = new Map();
    setBatchId(newBatchId);
    setResumed(0);
  };

  const isDone = items.length > 0 && items.every(settled);
  useEffect(() => {
    if (isDone) keepBatch(null);
  }, [isDone]);
  return { items, batchId, resumed, signedOut, isDone, isReady, add, retry, startNew };
}

function itemOf(file: File, largest: number, before: Answer | undefined): UploadItem {
  const item = { key: keyOf(file), name: file.name, file, percent: 0 };
  if (before) return { ...item, ...outcomeOf(before) };
  return file.size > largest
    ? { ...item, state: "refused", reason: "tooLarge" }
    : { ...item, state: "waiting" };
}

function outcomeOf({ state, rejection, message }: Answer): Pick<UploadItem, "state" | "reason"> {
  if (state === "rejected" || message) return { state: "refused", reason: rejection ?? message };
  return state ? { state: "sent" } : { state: "failed" };
}

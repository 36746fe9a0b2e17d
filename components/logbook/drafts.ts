/**
 * Entries on their way: kept on the device, per person, from the moment of sending until the server says
 * they are written. The batch id makes sending again harmless.
 */
export type Draft = {
  batchId: string;
  label: string;
  fields: [name: string, value: string][];
  keptAt: number;
};

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const most = 50;
const keyOf = (personId: string) => `logbook-drafts:${personId}`;

const isDraft = (value: unknown): value is Draft => {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft?.batchId === "string" && Array.isArray(draft.fields) && typeof draft.keptAt === "number"
  );
};

/** What is kept, oldest first; anything unreadable counts as nothing. */
export function readDrafts(store: Store, personId: string): Draft[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(personId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function writeDrafts(store: Store, personId: string, drafts: Draft[]) {
  try {
    if (drafts.length === 0) store.removeItem(keyOf(personId));
    else store.setItem(keyOf(personId), JSON.stringify(drafts.slice(-most)));
  } catch {
    // A full or blocked store: the entry is sent all the same, it is only not kept.
  }
}

export function keepDraft(store: Store, personId: string, draft: Draft) {
  const others = readDrafts(store, personId).filter((one) => one.batchId !== draft.batchId);
  writeDrafts(store, personId, [...others, draft]);
}

export function dropDraft(store: Store, personId: string, batchId: string) {
  const others = readDrafts(store, personId).filter((one) => one.batchId !== batchId);
  writeDrafts(store, personId, others);
}

export function draftOf(formData: FormData, label: string, keptAt: number): Draft {
  const fields = [...formData].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$ACTION"),
  );
  return { batchId: String(formData.get("batchId")), label, fields, keptAt };
}

export function formDataOf(draft: Draft): FormData {
  const formData = new FormData();
  for (const [name, value] of draft.fields) formData.append(name, value);
  return formData;
}

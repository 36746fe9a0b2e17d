/** What is being written, kept on the device until it is sent: the send key makes sending again harmless. */
export type Draft = { sendKey: string; fields: Record<string, string> };
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Per person and place of writing, so that nobody meets another's words on a shared device. */
export const draftKey = (personId: string, place: string) => `message-draft:${personId}:${place}`;

const isDraft = (value: unknown): value is Draft => {
  const { sendKey, fields } = (value ?? {}) as Partial<Draft>;
  const isFilled = typeof fields === "object" && fields !== null;
  return (
    typeof sendKey === "string" && isFilled && Object.values(fields).every((one) => typeof one === "string")
  );
};

/** Anything unreadable counts as nothing. */
export function readDraft(store: Store, key: string): Draft | null {
  try {
    const read: unknown = JSON.parse(store.getItem(key) ?? "null");
    return isDraft(read) ? read : null;
  } catch {
    return null;
  }
}

/** Empty fields leave nothing behind. */
export function keepDraft(store: Store, key: string, { sendKey, fields }: Draft) {
  try {
    if (Object.values(fields).every((value) => value.trim() === "")) store.removeItem(key);
    else store.setItem(key, JSON.stringify({ sendKey, fields }));
  } catch {
    // A full or blocked store: writing goes on, it is only not kept.
  }
}

/** `sendKey` given: only the draft that was sent with it goes, not one begun since. */
export function dropDraft(store: Store, key: string, sendKey?: string) {
  try {
    if (sendKey === undefined || readDraft(store, key)?.sendKey === sendKey) store.removeItem(key);
  } catch {
    // A blocked store kept nothing.
  }
}

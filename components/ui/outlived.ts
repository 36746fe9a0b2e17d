/** What a form was answered, when the form went with what it was about: a row that is done, a day that is open again. */
type Listener = (sentence: string) => void;
let listener: Listener | null = null;

export function hearOutlived(hear: Listener): () => void {
  listener = hear;
  return () => {
    if (listener === hear) listener = null;
  };
}

/** How long the new page may take to stand after its answer came. */
const longEnough = 10_000;

/** Says the sentence as soon as the form is gone; one that stays says it itself. */
export function outlive(form: HTMLFormElement, sentence: string) {
  const seen = new MutationObserver(() => {
    if (form.isConnected) return;
    stop();
    listener?.(sentence);
  });
  const timer = setTimeout(() => stop(), longEnough);
  const stop = () => {
    clearTimeout(timer);
    seen.disconnect();
  };
  seen.observe(document.body, { childList: true, subtree: true });
}

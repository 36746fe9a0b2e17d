import { belongsToTyping, controlsOf, isChanged, storable, type Typed, typedIn } from "./typed";

/** What was typed and not sent, for as long as the tab lives and the same person is logged in. */
type Kept = { person: string; typed: [string, string][]; complete: boolean };

const prefix = "typed ";

/** The frame around a page says who is logged in; before log-in nobody is. */
const person = () => document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? "";

/** The same form on the same page: by its fields and by what it is about, which the page writes into hidden ones. */
function keyOf(form: HTMLFormElement): string {
  const about = controlsOf(form).map((one) =>
    one.type === "hidden" && !("fresh" in one.dataset) && !belongsToTyping(one.name)
      ? `${one.name}=${one.value}`
      : one.name,
  );
  return `${prefix}${location.pathname}${location.search} ${form.id} ${[...new Set(about)].join(" ")}`;
}

/** False where the browser keeps nothing. */
export function keepTyped(form: HTMLFormElement, typed: Typed): boolean {
  const texts = storable(form, typed);
  const kept: Kept = { person: person(), typed: texts, complete: texts.length === typed.length };
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetTyped(form: HTMLFormElement) {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    // As below.
  }
}

/** What was kept of this form; whatever somebody else typed in this tab goes at once. */
export function findTyped(form: HTMLFormElement): Omit<Kept, "person"> | null {
  try {
    const reader = person();
    // On the log-in page nobody is known yet: the same person may come back.
    if (reader) forgetAllTyped((kept) => kept.person !== reader);
    const text = sessionStorage.getItem(keyOf(form));
    return text ? (JSON.parse(text) as Kept) : null;
  } catch {
    // Unreadable or unavailable: as if nothing was kept.
    return null;
  }
}

/** At log-out all of it. */
export function forgetAllTyped(which: (kept: Kept) => boolean = () => true) {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix) && which(JSON.parse(sessionStorage.getItem(key) ?? "{}")))
        sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

/** The page anew, for a button of an older one; what is being typed in its forms comes back. */
export function reloadKeeping() {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-kept]"))
    if (isChanged(form)) keepTyped(form, typedIn(form));
  location.reload();
}

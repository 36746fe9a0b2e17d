import { isSecretField } from "@/lib/web/secret-field";

/** What stands in a form, field by field, as the browser would send it. */
export type Typed = [name: string, value: FormDataEntryValue][];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keys by which the server knows a second sending, and versions: what was typed over one must not be saved over
 * another that nobody saw. Other hidden fields are the page's own.
 */
export const belongsToTyping = (name: string) => /Key$|^batchId$|^version$|Version$/.test(name);
const isHidden = (control: Control) => control.type === "hidden";

export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement) &&
      one.name !== "" &&
      !one.name.startsWith("$ACTION") &&
      !["submit", "button", "image", "reset"].includes(one.type),
  );
}

const isTyped = (control: Control) => !isHidden(control) || belongsToTyping(control.name);

export function typedIn(form: HTMLFormElement): Typed {
  const names = new Set(controlsOf(form).flatMap((one) => (isTyped(one) ? [one.name] : [])));
  return [...new FormData(form)].filter(([name]) => names.has(name));
}

/** Somebody changed something since the page made it. */
export const isChanged = (form: HTMLFormElement) =>
  controlsOf(form).some((one) => {
    if (isHidden(one)) return false;
    if (one instanceof HTMLSelectElement)
      return [...one.options].some((o) => o.selected !== o.defaultSelected);
    if (one instanceof HTMLInputElement && /^(checkbox|radio)$/.test(one.type))
      return one.checked !== one.defaultChecked;
    return one.value !== one.defaultValue;
  });

/** Never on the device: passwords, codes, files. */
export const storable = (form: HTMLFormElement, typed: Typed): [string, string][] => {
  const secret = new Set(
    controlsOf(form).flatMap((one) =>
      one.type === "password" || one.autocomplete === "one-time-code" || isSecretField(one.name)
        ? [one.name]
        : [],
    ),
  );
  return typed.flatMap(([name, value]) =>
    typeof value === "string" && !secret.has(name) ? [[name, value] as [string, string]] : [],
  );
};

/** Puts everything back as it stood; fields that are not mentioned stay as the page made them. */
export function fill(form: HTMLFormElement, typed: readonly (readonly [string, FormDataEntryValue])[]) {
  const left = new Map<string, FormDataEntryValue[]>();
  for (const [name, value] of typed) left.set(name, [...(left.get(name) ?? []), value]);
  const mentioned = new Set(left.keys());
  for (const control of controlsOf(form)) {
    if (!isTyped(control)) continue;
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      tick(control, left.get(control.name)?.includes(control.value) ?? false);
    } else if (mentioned.has(control.name)) {
      write(control, left.get(control.name) ?? []);
    }
  }
}

function tick(control: HTMLInputElement, wanted: boolean) {
  if (control.checked === wanted || (control.type === "radio" && !wanted)) return;
  // A click, since that is what a component listens to.
  control.click();
  show(control);
}

function write(control: Control, values: FormDataEntryValue[]) {
  if (control instanceof HTMLInputElement && control.type === "file") return giveFiles(control, values);
  const value = values.shift();
  if (typeof value !== "string" || control.value === value) return;
  // Past React's own notion of the value, so that a field it controls hears of the change.
  const proto = Object.getPrototypeOf(control) as object;
  Object.getOwnPropertyDescriptor(proto, "value")?.set?.call(control, value);
  if (isHidden(control)) return;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  show(control);
}

function giveFiles(control: HTMLInputElement, values: FormDataEntryValue[]) {
  const files = values.filter((one): one is File => one instanceof File && one.name !== "");
  if (files.length === 0) return;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  control.files = transfer.files;
}

/** What was put back must be seen. */
function show(control: Control) {
  const folded = control.closest("details");
  if (folded) folded.open = true;
}

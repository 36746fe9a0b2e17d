import { clsx } from "clsx";
import type { ReactNode } from "react";
import { CircleAlert } from "@/components/ui/icons";

/** What ties a control to its label, hint and error; spread it on the control. */
export type ControlWiring = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

export type FieldTexts = {
  name: string;
  /** Only needed when one page holds the same name twice. */
  id?: string;
  label: ReactNode;
  /** Stands light behind the label: "(mag leeg blijven)". */
  optional?: string;
  hint?: ReactNode;
  error?: string;
  className?: string;
};

export function wire({ id, name, hint, error }: FieldTexts): ControlWiring {
  const own = id ?? name;
  const described = [hint ? `${own}-hint` : "", error ? `${own}-error` : ""].filter(Boolean).join(" ");
  return {
    id: own,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  };
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-sm text-soft">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-error`} className="flex items-start gap-1.5 font-semibold text-berry text-sm">
      <CircleAlert className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}

export function LabelText({ label, optional }: Pick<FieldTexts, "label" | "optional">) {
  return (
    <>
      {label}
      {optional ? <span className="font-normal text-sm text-soft"> {optional}</span> : null}
    </>
  );
}

type FieldProps = FieldTexts & { children: (control: ControlWiring) => ReactNode };

/** Label, control, hint and error of one question: `<Field …>{(control) => <Input {...control} />}</Field>`. */
export function Field({ children, ...texts }: FieldProps) {
  const control = wire(texts);
  return (
    <div className={clsx("grid min-w-0 content-start gap-1.5", texts.className)}>
      <label htmlFor={control.id} className="font-semibold">
        <LabelText label={texts.label} optional={texts.optional} />
      </label>
      {texts.hint ? <FieldHint id={control.id}>{texts.hint}</FieldHint> : null}
      {children(control)}
      {texts.error ? <FieldError id={control.id}>{texts.error}</FieldError> : null}
    </div>
  );
}

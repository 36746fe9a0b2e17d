import type { ComponentProps, ReactNode } from "react";
import { Check } from "@/components/ui/icons";
import { FieldError, FieldHint, wire } from "./field";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "name"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
};

export function Checkbox({ name, id, label, hint, error, className, ...rest }: CheckboxProps) {
  const control = wire({ name, id, label, hint, error });
  return (
    <div className={className}>
      <label className="flex min-h-11 items-start gap-3 py-2">
        <span className="relative grid size-6 shrink-0">
          <input
            type="checkbox"
            className="peer size-6 appearance-none rounded-sm border border-control bg-card checked:border-leaf checked:bg-leaf aria-invalid:border-2 aria-invalid:border-berry"
            {...control}
            {...rest}
          />
          <Check className="pointer-events-none absolute inset-1 size-4 stroke-[3] text-on-leaf opacity-0 peer-checked:opacity-100" />
        </span>
        <span className="min-w-0">{label}</span>
      </label>
      {hint || error ? (
        <div className="grid gap-1 pl-9">
          {hint ? <FieldHint id={control.id}>{hint}</FieldHint> : null}
          {error ? <FieldError id={control.id}>{error}</FieldError> : null}
        </div>
      ) : null}
    </div>
  );
}

import { Checkbox } from "@/components/ui/checkbox";
import { FieldError, FieldHint } from "@/components/ui/field";
import type { FormView } from "@/components/ui/form";

export type Choice = { value: string; label: string; hint?: string };
type TicksProps = {
  form: FormView;
  name: string;
  legend: string;
  hint?: string;
  choices: readonly Choice[];
  /** What is ticked before anything was. */
  initial?: string[];
};

/** Several of a list, each with a tick of its own. */
export function Ticks({ form, name, legend, hint, choices, initial }: TicksProps) {
  const ticked = form.list(name, initial);
  const error = form.error(name);
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="mb-1 font-semibold text-lg">{legend}</legend>
      {hint ? <FieldHint id={`${name}-all`}>{hint}</FieldHint> : null}
      {error ? <FieldError id={`${name}-all`}>{error}</FieldError> : null}
      <div className="grid gap-x-4 sm:grid-cols-2">
        {choices.map(({ value, label, hint: about }) => (
          <Checkbox
            key={value}
            id={`${name}-${value}`}
            name={name}
            value={value}
            label={label}
            hint={about}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${name}-all-error` : undefined}
            defaultChecked={ticked.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

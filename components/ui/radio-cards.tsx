import { clsx } from "clsx";
import type { IconComponent } from "@/components/ui/icons";
import { FieldError, FieldHint, type FieldTexts, LabelText, wire } from "./field";

export type RadioCard = {
  value: string;
  label: string;
  sub?: string;
  icon?: IconComponent;
  disabled?: boolean;
};

type RadioCardsProps = FieldTexts & {
  options: RadioCard[];
  defaultValue?: string;
  required?: boolean;
  /** How many stand side by side from 375 px on; narrower screens show fewer. */
  columns?: 2 | 3 | 4;
};

const columnClass = {
  2: "grid-cols-2",
  3: "grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))]",
  4: "grid-cols-2 sm:grid-cols-4",
};

/** One choice out of a few, as cards. Native radio buttons underneath: arrow keys work, no script needed. */
export function RadioCards({ options, defaultValue, required, columns = 3, ...texts }: RadioCardsProps) {
  const { id, name, ...described } = wire(texts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup may carry aria-invalid
    <fieldset role="radiogroup" id={id} className={clsx("min-w-0", texts.className)} {...described}>
      <legend className="mb-1.5 font-semibold">
        <LabelText label={texts.label} optional={texts.optional} />
      </legend>
      <div className="grid gap-1.5">
        {texts.hint ? <FieldHint id={id}>{texts.hint}</FieldHint> : null}
        <div className={clsx("grid gap-2", columnClass[columns])}>
          {options.map((option) => (
            <RadioCardChoice
              key={option.value}
              option={option}
              name={name}
              id={`${id}-${option.value}`}
              checked={option.value === defaultValue}
              required={required}
            />
          ))}
        </div>
        {texts.error ? <FieldError id={id}>{texts.error}</FieldError> : null}
      </div>
    </fieldset>
  );
}

type ChoiceProps = { option: RadioCard; name: string; id: string; checked: boolean; required?: boolean };

function RadioCardChoice({ option, name, id, checked, required }: ChoiceProps) {
  const Icon = option.icon;
  return (
    <label
      htmlFor={id}
      className="relative grid min-h-11.5 content-center justify-items-center rounded-md border border-control bg-card px-1 py-2 text-center font-semibold outline-offset-2 has-checked:border-leaf has-checked:bg-leaf-soft has-checked:text-leaf-ink has-checked:ring-1 has-checked:ring-leaf has-checked:ring-inset has-focus-visible:outline-2 has-focus-visible:outline-ink has-disabled:cursor-not-allowed has-disabled:opacity-60 forced-colors:has-checked:border-4"
    >
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        required={required}
        disabled={option.disabled}
        className="sr-only"
      />
      {Icon ? <Icon className="size-5" /> : null}
      <span>{option.label}</span>
      {option.sub ? <span className="font-normal text-xs">{option.sub}</span> : null}
    </label>
  );
}

import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { HouseFaceTexts } from "@/lib/texts/house-face";

export type TermsTyped = { name: string; startsOn: string };
export type TermsProblems = Partial<Record<"name" | "startsOn" | "file", string>>;
type TermsFormProps = { typed: TermsTyped; problems: TermsProblems; isFirst: boolean; t: HouseFaceTexts };

/** A form that the browser sends itself: a PDF is larger than what an action takes. What was typed comes back. */
export function TermsForm({ typed, problems, isFirst, t }: TermsFormProps) {
  const isBack = Object.keys(problems).length > 0;
  return (
    <form method="post" action="/api/files/terms" encType="multipart/form-data" className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="name" label={t.name} hint={t.nameHint} error={problems.name}>
          {(control) => (
            <Input {...control} defaultValue={typed.name} maxLength={80} required autoComplete="off" />
          )}
        </Field>
        <Field
          name="startsOn"
          label={t.startsOn}
          hint={isFirst ? t.startsOnFirst : t.startsOnHint}
          error={problems.startsOn}
        >
          {(control) => <Input {...control} type="date" defaultValue={typed.startsOn} required />}
        </Field>
      </div>
      <Field
        name="file"
        label={t.file}
        hint={t.fileHint}
        error={problems.file ?? (isBack ? t.again : undefined)}
      >
        {(control) => <Input {...control} type="file" accept="application/pdf" required className="py-2" />}
      </Field>
      <div>
        <button type="submit" className={buttonClass()}>
          {t.send}
        </button>
      </div>
    </form>
  );
}

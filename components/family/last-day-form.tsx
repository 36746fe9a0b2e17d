import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Language } from "@/lib/i18n/language";
import { familyWork } from "@/lib/texts/family-work";
import { hangsOnTexts } from "@/lib/texts/hangs-on";

type LastDayFormProps = { placementId: string; typed: string; error?: string; language: Language };

/** Asks for the same page with a day, so that what hangs on it is seen without script as well. */
export function LastDayForm({ placementId, typed, error, language }: LastDayFormProps) {
  const [t, look] = [familyWork[language], hangsOnTexts[language]];
  return (
    <form method="get" autoComplete="off" noValidate className="grid gap-4">
      <p className="max-w-prose text-sm text-soft">{look.lookFirst}</p>
      <input type="hidden" name="place" value={placementId} />
      <Field name="day" label={t.lastDay} hint={t.leaveHint} error={error}>
        {(control) => <Input {...control} type="date" key={typed} defaultValue={typed} />}
      </Field>
      <div>
        <Button type="submit" variant="quiet">
          {look.look}
        </Button>
      </div>
    </form>
  );
}

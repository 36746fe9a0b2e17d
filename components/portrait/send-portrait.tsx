import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Language } from "@/lib/i18n/language";
import { acceptedFiles } from "@/lib/photo/limits";
import type { PortraitDesk } from "@/lib/portrait/portrait-desk";
import { portraitTexts } from "@/lib/texts/portrait";
import { refusalText } from "@/lib/texts/refusal-text";
import { type RefusalCode, refusals } from "@/lib/texts/refusals";

type SendPortraitProps = {
  desk: PortraitDesk;
  /** From the address, so it may be anything. */
  problem: string | string[] | undefined;
  language: Language;
};

const isRefusal = (code: unknown): code is RefusalCode =>
  typeof code === "string" && Object.hasOwn(refusals.nl, code);

/** A form that the browser sends itself: a photo is larger than what an action takes. */
export function SendPortrait({ desk: { child, present }, problem, language }: SendPortraitProps) {
  const t = portraitTexts[language];
  const facts = { children: [child.givenName] };
  const error = isRefusal(problem) ? refusalText({ code: problem, facts }, language) : undefined;
  return (
    <Card heading={present ? t.replace : t.choose}>
      <form
        method="post"
        action={`/api/files/portraits?${new URLSearchParams({ child: child.id })}`}
        encType="multipart/form-data"
        className="grid gap-4"
      >
        <Field name="file" label={t.file} hint={t.fileHint} error={error}>
          {(control) => <Input {...control} type="file" accept={acceptedFiles} required className="py-2" />}
        </Field>
        <div>
          <button type="submit" className={buttonClass()}>
            {t.save}
          </button>
        </div>
      </form>
    </Card>
  );
}

import { Fragment } from "react";
import { ButtonForm } from "@/components/ui/button-form";
import { FormWaiting } from "@/components/ui/waiting";
import { type Language, languages } from "@/lib/i18n/language";
import type { FormPost } from "./shell-types";

const ownName: Record<Language, string> = { nl: "Nederlands", en: "English" };

type LanguageSwitchProps = { language: Language; action: FormPost; label: string };

/** NL · EN. Sends `language`. */
export function LanguageSwitch({ language, action, label }: LanguageSwitchProps) {
  return (
    <ButtonForm action={action} aria-label={label} className="flex items-center text-sm">
      {languages.map((choice, place) => (
        <Fragment key={choice}>
          {place > 0 ? (
            <span aria-hidden className="text-soft">
              ·
            </span>
          ) : null}
          <button
            type="submit"
            name="language"
            value={choice}
            lang={choice}
            aria-current={choice === language ? "true" : undefined}
            className="min-h-11 min-w-10 rounded-md text-soft uppercase hover:text-ink aria-[current]:font-bold aria-[current]:text-ink"
          >
            <span aria-hidden>{choice}</span>
            <span className="sr-only">{ownName[choice]}</span>
          </button>
        </Fragment>
      ))}
      <FormWaiting />
    </ButtonForm>
  );
}

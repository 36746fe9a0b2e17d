import { ActForm } from "@/components/ui/act-form";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import type { Language } from "@/lib/i18n/language";
import { portraitAddress } from "@/lib/portrait/keys";
import type { PortraitDesk } from "@/lib/portrait/portrait-desk";
import { portraitTexts } from "@/lib/texts/portrait";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type PresentProps = {
  name: string;
  present: string | null;
  remove: FormAction;
  t: (typeof portraitTexts)["nl"];
};

/** As it stands beside the name, or the letters that stand there without one. */
export const PresentPortrait = ({ name, present, remove, t }: PresentProps) => (
  <Card heading={t.present}>
    <div className="flex flex-wrap items-center gap-4">
      <Face name={name} picture={present && portraitAddress(present, "large")} size="xl" />
      {present ? (
        <ActForm action={remove} fields={{ portraitId: present }} variant="quiet">
          {t.remove}
        </ActForm>
      ) : (
        <p className="text-soft">{t.none}</p>
      )}
    </div>
  </Card>
);

type FormerProps = {
  former: NonNullable<PortraitDesk["former"]>;
  restore: FormAction;
  language: Language;
};

/** The way back, while the former one is kept. */
export function FormerPortrait({ former, restore, language }: FormerProps) {
  const t = portraitTexts[language];
  return (
    <Card heading={t.former}>
      <div className="flex flex-wrap items-center gap-4">
        <Face name="" picture={portraitAddress(former.id)} size="l" />
        <p className="min-w-0 flex-1 text-sm text-soft">
          {t.formerUntil(formatDay(today(former.until), language, "long"))}
        </p>
        <ActForm action={restore} fields={{ portraitId: former.id }} variant="quiet">
          {t.restore}
        </ActForm>
      </div>
    </Card>
  );
}

import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OwnChild } from "@/lib/family/queries";
import type { Language } from "@/lib/i18n/language";
import { parentArea } from "@/lib/texts/parent-area";
import type { ButtonAction } from "@/lib/web/form-action";

type OtherChildProps = { child: OwnChild; chosen: OwnChild; action: ButtonAction; language: Language };

/** Says that what stands here is about another own child than the frame shows, with the way to that child. */
export function OtherChild({ child, chosen, action, language }: OtherChildProps) {
  const t = parentArea[language];
  return (
    <Notice
      className="mb-4"
      data-print="hide"
      action={
        <ButtonForm action={action}>
          <input type="hidden" name="childId" value={child.id} />
          <SubmitButton variant="quiet" pendingLabel={t.goOnWith(child.givenName)}>
            {t.goOnWith(child.givenName)}
          </SubmitButton>
        </ButtonForm>
      }
    >
      {t.aboutOther(child.givenName, chosen.givenName)}
    </Notice>
  );
}

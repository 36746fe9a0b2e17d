import type { Language } from "@/lib/i18n/language";
import type { PickableChild, StaffPhoto } from "@/lib/photo/staff-queries";
import { photoWork } from "@/lib/texts/photo-work";
import type { FormAction } from "@/lib/web/form-action";
import { LinkForm } from "./link-form";

type LinkSectionProps = {
  action: FormAction;
  photos: StaffPhoto[];
  choices: PickableChild[];
  language: Language;
};

/** Gives the form the words it shows, and each photo its number. */
export function LinkSection({ action, photos, choices, language }: LinkSectionProps) {
  const t = photoWork[language];
  const { linkTitle, linkHint, choosePhotos, choosePhotosHint, link, linking } = t;
  const { children, noAlbum, noGroup, noChildren, pending, nobody } = t;
  return (
    <LinkForm
      action={action}
      choices={choices}
      photos={photos.map((photo, index) => {
        const name = String(index + 1);
        return { photo, name, texts: { pending, nobody, select: t.selectFor(name), edit: t.editFor(name) } };
      })}
      t={{
        ...{ linkTitle, linkHint, choosePhotos, choosePhotosHint, link, linking },
        ...{ children, noAlbum, noGroup, noChildren },
      }}
    />
  );
}

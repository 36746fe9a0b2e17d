"use client";

import { FieldError } from "@/components/ui/field";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PickableChild, StaffPhoto } from "@/lib/photo/staff-queries";
import type { FormAction } from "@/lib/web/form-action";
import { ChildPicker, type PickerTexts } from "./child-picker";
import { StaffTile, type TileTexts } from "./staff-tile";

type LinkFormProps = {
  action: FormAction;
  photos: { photo: StaffPhoto; name: string; texts: TileTexts }[];
  choices: PickableChild[];
  t: PickerTexts & {
    linkTitle: string;
    linkHint: string;
    choosePhotos: string;
    choosePhotosHint: string;
    link: string;
    linking: string;
  };
};

/** Faces first, then the photos they are on: several children and several photos in one go. */
export function LinkForm({ action, photos, choices, t }: LinkFormProps) {
  return (
    <ActionForm action={action} className="gap-6">
      {(form) => (
        <>
          <section className="grid gap-2">
            <h2>{t.linkTitle}</h2>
            <p className="text-soft">{t.linkHint}</p>
            <ChildPicker
              choices={choices}
              chosen={form.list("childIds")}
              error={form.error("childIds")}
              t={t}
            />
          </section>
          <section className="grid gap-2">
            <h2>{t.choosePhotos}</h2>
            <p className="text-soft">{t.choosePhotosHint}</p>
            {form.error("photoIds") ? <FieldError id="photoIds">{form.error("photoIds")}</FieldError> : null}
            <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4 lg:grid-cols-6">
              {photos.map(({ photo, name, texts }) => (
                <StaffTile
                  key={photo.id}
                  photo={photo}
                  name={name}
                  checked={form.list("photoIds").includes(photo.id)}
                  t={texts}
                />
              ))}
            </ul>
          </section>
          <div className="sticky bottom-20 lg:bottom-4">
            <SubmitButton pendingLabel={t.linking}>{t.link}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

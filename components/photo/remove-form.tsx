"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type RemoveFormProps = {
  action: FormAction;
  photoId: string;
  t: { remove: string; removeSure: string; removeYes: string; removing: string };
};

/** Two steps, since it cannot be taken back: open, then confirm. */
export function RemoveForm({ action, photoId, t }: RemoveFormProps) {
  return (
    <details className="rounded-lg border border-line p-2">
      <summary className="flex min-h-11 cursor-pointer items-center px-2 font-semibold text-berry">
        {t.remove}
      </summary>
      <div className="grid gap-3 p-2">
        <p>{t.removeSure}</p>
        <ActionForm action={action}>
          {() => (
            <div>
              <input type="hidden" name="photoIds" value={photoId} />
              <SubmitButton variant="danger" pendingLabel={t.removing}>
                {t.removeYes}
              </SubmitButton>
            </div>
          )}
        </ActionForm>
      </div>
    </details>
  );
}

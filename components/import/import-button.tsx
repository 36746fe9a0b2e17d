"use client";

import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-action";

type ImportButtonProps = {
  action: FormAction;
  fileId: string;
  version: number;
  t: { go: string; going: string };
};

/** The one press that writes; while it runs it says how long that may take. */
export function ImportButton({ action, fileId, version, t }: ImportButtonProps) {
  return (
    <ActionForm action={action}>
      {() => (
        <div className="max-w-sm">
          <input type="hidden" name="fileId" value={fileId} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton width="full" pendingLabel={t.going}>
            {t.go}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

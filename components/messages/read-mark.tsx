import { buttonClass } from "@/components/ui/button-class";
import { ButtonForm } from "@/components/ui/button-form";
import { Check } from "@/components/ui/icons";
import type { ButtonAction } from "@/lib/web/form-action";
import { MarkRead } from "./mark-read";

type ReadMarkProps = { action: ButtonAction; fields: Record<string, string>; label: string };

/** Marks as read by itself once it is on the screen, or with a button where no script runs. */
export function ReadMark({ action, fields, label }: ReadMarkProps) {
  return (
    <>
      <MarkRead action={action} fields={fields} />
      <noscript>
        <ButtonForm action={action}>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={buttonClass({ variant: "quiet" })}>
            <Check />
            {label}
          </button>
        </ButtonForm>
      </noscript>
    </>
  );
}

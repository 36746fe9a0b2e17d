import type { ReactNode } from "react";
import type { FormAction } from "@/lib/web/form-action";
import { ActForm } from "./act-form";
import { Undo2 } from "./icons";
import { Notice } from "./notice";

type UndoNoticeProps = {
  undo: FormAction;
  fields: Record<string, string>;
  label: string;
  children: ReactNode;
};

/** What was done just now, and the way back. */
export const UndoNotice = ({ undo, fields, label, children }: UndoNoticeProps) => (
  <Notice
    tone="success"
    action={
      <ActForm action={undo} fields={fields} variant="quiet" className="-my-2">
        <Undo2 />
        {label}
      </ActForm>
    }
  >
    {children}
  </Notice>
);

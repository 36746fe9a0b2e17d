import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { FieldsForm } from "@/components/ui/fields-form";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { longestDocumentName } from "@/lib/family-document/schema";
import { acceptedFiles } from "@/lib/photo/limits";
import type { familyDocuments } from "@/lib/texts/family-documents";
import type { FormAction } from "@/lib/web/form-action";
import { kindField, readersField } from "./document-fields";

type AddDocumentProps = {
  childId: string;
  /** The file that was put in, by its own name; null before. */
  file: { id: string; fileName: string } | null;
  problem: string | undefined;
  action: FormAction;
  t: (typeof familyDocuments)["nl"];
};

const bareName = (fileName: string) =>
  fileName.replace(/\.[a-z0-9]{1,5}$/i, "").slice(0, longestDocumentName);

/** First the file, as with messages, by a form the browser sends itself; then what it is, which can be mended. */
export function AddDocument({ childId, file, problem, action, t }: AddDocumentProps) {
  const here = `/team/families/${childId}/documents` as Route;
  return (
    <Card heading={t.add}>
      {file ? (
        <div className="grid gap-4">
          <p>{t.sent(file.fileName)}</p>
          <FieldsForm
            action={action}
            hidden={{ childId, attachmentId: file.id }}
            fresh={{ documentId: randomUUID() }}
            idOf="add"
            groups={[
              {
                key: "document",
                columns: 1,
                fields: [
                  {
                    ...{ name: "name", label: t.name, hint: t.nameHint, start: bareName(file.fileName) },
                    max: longestDocumentName,
                  },
                  kindField(t),
                  { name: "datedOn", label: t.datedOn, type: "date" },
                  readersField(t),
                ],
              },
            ]}
            t={{ save: t.keep, saving: t.saving }}
          />
          <Link
            href={here}
            className={buttonClass({ variant: "text", className: "justify-self-start px-0!" })}
          >
            {t.otherFile}
          </Link>
        </div>
      ) : (
        <form
          method="post"
          action={`/api/files/attachments?${new URLSearchParams({ back: here })}`}
          encType="multipart/form-data"
          className="grid gap-4"
        >
          {problem ? <Notice tone="danger">{problem}</Notice> : null}
          <Field name="file" label={t.file} hint={t.fileHint}>
            {(control) => (
              <Input
                {...control}
                type="file"
                accept={`application/pdf,.pdf,${acceptedFiles}`}
                required
                className="py-2"
              />
            )}
          </Field>
          <div>
            <button type="submit" className={buttonClass()}>
              {t.send}
            </button>
          </div>
        </form>
      )}
    </Card>
  );
}

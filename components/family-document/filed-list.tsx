import { ActForm } from "@/components/ui/act-form";
import { Chip } from "@/components/ui/chip";
import { FieldsForm } from "@/components/ui/fields-form";
import { LockKeyhole } from "@/components/ui/icons";
import { List } from "@/components/ui/list";
import { Unfold } from "@/components/ui/unfold";
import { UsersRound } from "@/components/ui/work-icons";
import type { FiledDocument } from "@/lib/family-document/queries";
import type { Language } from "@/lib/i18n/language";
import { familyDocuments } from "@/lib/texts/family-documents";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";
import { readersField } from "./document-fields";
import { DocumentLine } from "./document-line";

const seen = ({ id, version }: FiledDocument) => ({ documentId: id, version: String(version) });

type FiledListProps = {
  documents: readonly FiledDocument[];
  setReaders: FormAction;
  remove: FormAction;
  language: Language;
};

/** The documents in a file, each with who may see it, and the way to change that. */
export const FiledList = ({ documents, ...rest }: FiledListProps) => (
  <List>
    {documents.map((document) => (
      <DocumentLine key={document.id} document={document} language={rest.language}>
        <AddedBy document={document} language={rest.language} />
        <ReadersChip document={document} language={rest.language} />
        <ChangeDocument document={document} {...rest} />
      </DocumentLine>
    ))}
  </List>
);

type OneProps = { document: FiledDocument; language: Language };

function ReadersChip({ document: { readers }, language }: OneProps) {
  return (
    <Chip
      className="mt-1"
      icon={readers === "desk" ? LockKeyhole : UsersRound}
      tone={readers === "guardians" ? "sun" : readers === "group" ? "sky" : "plain"}
    >
      {familyDocuments[language].readersShort[readers]}
    </Chip>
  );
}

const AddedBy = ({ document: { addedBy, addedAt }, language }: OneProps) => (
  <p className="text-sm text-soft">
    {familyDocuments[language].addedBy(addedBy, formatDay(today(addedAt), language, "long"))}
  </p>
);

function ChangeDocument({
  document,
  setReaders,
  remove,
  language,
}: OneProps & Omit<FiledListProps, "documents">) {
  const t = familyDocuments[language];
  return (
    <Unfold summary={t.change} about={document.name}>
      <div className="grid max-w-md gap-4 pb-2">
        <FieldsForm
          shown={document.version}
          action={setReaders}
          hidden={seen(document)}
          idOf={document.id}
          variant="quiet"
          groups={[{ key: "readers", columns: 1, fields: [readersField(t, document.readers)] }]}
          t={{ save: t.saveReaders, saving: t.saving }}
        />
        {document.isProof ? (
          <p className="text-sm text-soft">{t.isProof}</p>
        ) : (
          <div className="grid gap-2">
            <p className="text-sm text-soft">{t.removeText}</p>
            <ActForm action={remove} fields={seen(document)} variant="danger">
              {t.remove}
            </ActForm>
          </div>
        )}
      </div>
    </Unfold>
  );
}

type RemovedListProps = { documents: readonly FiledDocument[]; restore: FormAction; language: Language };

/** What was taken away, to be put back as long as it is kept. */
export function RemovedList({ documents, restore, language }: RemovedListProps) {
  const t = familyDocuments[language];
  return (
    <List>
      {documents.map((document) => (
        <DocumentLine
          key={document.id}
          document={document}
          language={language}
          aside={
            <ActForm
              action={restore}
              fields={seen(document)}
              variant="quiet"
              label={t.restoreOf(document.name)}
            >
              {t.restore}
            </ActForm>
          }
        >
          {document.removedAt ? (
            <p className="text-sm text-soft">
              {t.removedOn(formatDay(today(document.removedAt), language, "long"))}
            </p>
          ) : null}
        </DocumentLine>
      ))}
    </List>
  );
}

import type { Route } from "next";
import { documentFileHref } from "@/components/family-document/document-line";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { FileText } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Unfold } from "@/components/ui/unfold";
import type { GuardianView } from "@/lib/family/file-people";
import type { ShownDocument } from "@/lib/family-document/queries";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { familyDocuments } from "@/lib/texts/family-documents";
import { familyWork } from "@/lib/texts/family-work";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { FormAction } from "@/lib/web/form-action";

type BlockProps = {
  tie: GuardianView;
  language: Language;
  childId: string;
  /** In the file of the child: a block may rest on one of them. */
  documents: readonly ShownDocument[];
  block: FormAction;
  unblock: FormAction;
};

const blockDocumentField = (documents: readonly ShownDocument[], language: Language) => {
  const t = familyDocuments[language];
  const dated = (day: CareDay) => t.dated(formatDay(day, language, "long"));
  return {
    ...{ name: "documentId", label: t.blockDocument, hint: t.blockDocumentHint },
    options: [
      { value: "", label: t.blockDocumentNone },
      ...documents.map(({ id, name, datedOn }) => ({ value: id, label: `${name} ${dated(datedOn)}` })),
    ],
  };
};

/** A block with its reason and its document, and its end. */
export function BlockCard({ tie, childId, documents, language, block, unblock }: BlockProps) {
  const t = familyWork[language];
  const { blockReason, blockDocument, name } = tie;
  const seen = { guardianshipId: tie.id, version: String(tie.version) };
  return (
    <Card heading={t.blocking}>
      {blockReason === null ? (
        <Unfold summary={t.block}>
          <p className="mb-3 max-w-prose text-sm text-soft">{t.blockText(name)}</p>
          <FieldsForm
            action={block}
            hidden={seen}
            idOf="block"
            variant="danger"
            groups={[
              {
                ...{ key: "block", columns: 1 },
                fields: [
                  { name: "reason", label: t.reason, hint: t.reasonHint, type: "long", max: 1000 },
                  blockDocumentField(documents, language),
                ],
              },
            ]}
            t={{ save: t.block, saving: t.saving }}
          />
          <Link
            href={`/team/families/${childId}/documents` as Route}
            className={buttonClass({ variant: "text", className: "mt-2 px-0!" })}
          >
            {familyDocuments[language].toDocuments}
          </Link>
        </Unfold>
      ) : (
        <>
          <Notice tone="danger" role="note" title={families[language].blockedTitle}>
            {blockReason}
          </Notice>
          <BlockDocument document={blockDocument} />
          <div className="mt-3">
            <Unfold summary={t.unblock}>
              <p className="mb-3 max-w-prose text-sm text-soft">{t.unblockText(name)}</p>
              <ActForm action={unblock} fields={seen}>
                {t.unblock}
              </ActForm>
            </Unfold>
          </div>
        </>
      )}
    </Card>
  );
}

/** Opens the document a block rests on, if it stands in the file. */
export const BlockDocument = ({ document }: { document: GuardianView["blockDocument"] }) =>
  document ? (
    <a
      href={documentFileHref(document.id)}
      className={buttonClass({ variant: "text", className: "justify-self-start px-0!" })}
    >
      <FileText />
      {document.name}
    </a>
  ) : null;

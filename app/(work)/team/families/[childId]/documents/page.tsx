import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddDocument } from "@/components/family-document/add-document";
import { FiledList, RemovedList } from "@/components/family-document/filed-list";
import { IssuedPapers } from "@/components/family-document/issued-papers";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Files } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { UndoNotice } from "@/components/ui/undo-notice";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { listIssuedPapers } from "@/lib/documents/queries";
import { openDocumentsDesk } from "@/lib/family-document/desk";
import { fileProblem } from "@/lib/messages/file-problem";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { familyDocuments } from "@/lib/texts/family-documents";
import { now } from "@/lib/time/clock";
import {
  addFamilyDocumentAction,
  removeFamilyDocumentAction,
  restoreFamilyDocumentAction,
  setDocumentReadersAction,
} from "./actions";

/** Without the child's name: titles end up in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: familyDocuments[language].title };
}

type Props = PageProps<"/team/families/[childId]/documents">;

export default async function DocumentsPage({ params, searchParams }: Props) {
  const [actor, { childId }, query] = await Promise.all([requireRole(...deskRoles), params, searchParams]);
  const desk = await openDocumentsDesk(actor, childId, now());
  if (!desk) notFound();
  const { language } = actor;
  const t = familyDocuments[language];
  const { child, documents, removed } = desk;
  const [issued, waiting] = await Promise.all([
    listIssuedPapers(actor, child.id),
    listWaitingAttachments(actor, query.attachment),
  ]);
  const undoable = removed.find(({ id }) => id === query.removed);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub(child.fullName)}
        back={{ href: `/team/families/${child.id}`, label: child.fullName }}
      />
      <div className="grid max-w-2xl gap-4">
        {undoable ? (
          <UndoNotice
            undo={restoreFamilyDocumentAction}
            fields={{ documentId: undoable.id, version: String(undoable.version) }}
            label={t.restore}
          >
            {t.removeText}
          </UndoNotice>
        ) : null}
        <Card aria-label={t.title}>
          {documents.length > 0 ? (
            <FiledList
              documents={documents}
              setReaders={setDocumentReadersAction}
              remove={removeFamilyDocumentAction}
              language={language}
            />
          ) : (
            <EmptyState icon={Files} title={t.noneTitle}>
              {t.none}
            </EmptyState>
          )}
        </Card>
        <AddDocument
          childId={child.id}
          file={waiting.at(-1) ?? null}
          problem={fileProblem(query.problem, language)}
          action={addFamilyDocumentAction}
          t={t}
        />
        {removed.length > 0 ? (
          <Card heading={t.removed}>
            <RemovedList documents={removed} restore={restoreFamilyDocumentAction} language={language} />
          </Card>
        ) : null}
        {issued.length > 0 ? (
          <Card heading={t.issuedTitle} id="issued">
            <IssuedPapers issued={issued} language={language} />
          </Card>
        ) : null}
        <p className="text-sm text-soft">{t.noted}</p>
      </div>
    </>
  );
}

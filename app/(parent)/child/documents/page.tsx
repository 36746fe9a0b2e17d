import type { Metadata, Route } from "next";
import { DocumentYears } from "@/components/documents/document-years";
import { DocumentLine } from "@/components/family-document/document-line";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Files } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { PageHeader } from "@/components/ui/page-header";
import { listDocuments } from "@/lib/documents/queries";
import { requireParent } from "@/lib/family/parent-context";
import { listShownDocuments, type ShownDocument } from "@/lib/family-document/queries";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/texts/catalogue";
import { familyDocuments } from "@/lib/texts/family-documents";
import { ownHouse } from "@/lib/texts/own-house";
import { papers } from "@/lib/texts/papers";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: papers[actor.language].documents };
}

export default async function DocumentsPage() {
  const { actor, child } = await requireParent();
  const { language } = actor;
  const t = papers[language];
  const [documents, shared] = await Promise.all([
    listDocuments(actor, child.id),
    listShownDocuments(actor, child.id),
  ]);
  return (
    <>
      <PageHeader
        title={t.documents}
        sub={t.about(child.fullName)}
        back={{ href: "/child", label: messages(language).familyData.backToChild }}
      />
      {shared.length > 0 ? <SharedDocuments documents={shared} language={language} /> : null}
      {documents.length > 0 ? (
        <DocumentYears documents={documents} language={language} />
      ) : (
        <Card aria-label={t.documents}>
          <EmptyState icon={Files} title={t.noDocuments}>
            {child.isContractHolder ? t.noDocumentsText(child.givenName) : t.notHolderText(child.givenName)}
          </EmptyState>
        </Card>
      )}
      <Link
        href={"/account/organisation" as Route}
        className={buttonClass({ variant: "quiet", width: "full", className: "mt-4" })}
      >
        {ownHouse[language].link}
      </Link>
    </>
  );
}

type SharedProps = { documents: readonly ShownDocument[]; language: Language };

/** What the daycare keeps about the child and shares with its parents. */
const SharedDocuments = ({ documents, language }: SharedProps) => (
  <Card heading={familyDocuments[language].forParents} className="mb-4">
    <List>
      {documents.map((document) => (
        <DocumentLine key={document.id} document={document} language={language} />
      ))}
    </List>
  </Card>
);

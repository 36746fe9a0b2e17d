import type { Metadata, Route } from "next";
import { DocumentYears } from "@/components/documents/document-years";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Files } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listDocuments } from "@/lib/documents/queries";
import { requireParent } from "@/lib/family/parent-context";
import { messages } from "@/lib/texts/catalogue";
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
  const documents = await listDocuments(actor, child.id);
  return (
    <>
      <PageHeader
        title={t.documents}
        sub={t.about(child.fullName)}
        back={{ href: "/child", label: messages(language).familyData.backToChild }}
      />
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

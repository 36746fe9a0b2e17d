import type { Metadata } from "next";
import { OwnContractCard } from "@/components/contract/own-contract-card";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Files } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnContracts } from "@/lib/contract/own-contracts";
import { requireParent } from "@/lib/family/parent-context";
import { ownContracts } from "@/lib/texts/own-contracts";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: ownContracts[actor.language].title };
}

export default async function ContractPage() {
  const { actor, child } = await requireParent();
  const { language } = actor;
  const t = ownContracts[language];
  const contracts = await listOwnContracts(actor, child.id, today(now()));
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(child.givenName)} back={{ href: "/child", label: t.back }} />
      <div className="grid gap-4">
        {contracts.map((contract) => (
          <OwnContractCard key={contract.id} contract={contract} language={language} />
        ))}
        {contracts.length === 0 ? (
          <Card aria-label={t.title}>
            <EmptyState icon={Files} title={t.none}>
              {t.noneText(child.givenName)}
            </EmptyState>
          </Card>
        ) : null}
        <Link href="/child/documents" className={buttonClass({ variant: "quiet", width: "full" })}>
          <Files />
          {t.toDocuments}
        </Link>
      </div>
    </>
  );
}

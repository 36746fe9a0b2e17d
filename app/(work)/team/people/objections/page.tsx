import type { Metadata } from "next";
import { ObjectionList } from "@/components/auth/objection-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LockKeyhole } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listObjections } from "@/lib/account/email/objections";
import { messages } from "@/lib/texts/catalogue";
import { decideObjectionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: messages(language).objections.title };
}

export default async function ObjectionsPage() {
  const actor = await requireRole(...officeRoles);
  const t = messages(actor.language).objections;
  const { open, decided } = await listObjections(actor);
  const own = { decide: decideObjectionAction, t, language: actor.language };
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} back={{ href: "/team/people", label: t.back }} />
      <div className="grid gap-4">
        <Card heading={t.open}>
          {open.length > 0 ? (
            <ObjectionList objections={open} {...own} />
          ) : (
            <EmptyState icon={LockKeyhole} title={t.emptyTitle} level={3}>
              {t.empty}
            </EmptyState>
          )}
        </Card>
        {decided.length > 0 ? (
          <Card heading={t.decided}>
            <ObjectionList objections={decided} {...own} />
          </Card>
        ) : null}
      </div>
    </>
  );
}

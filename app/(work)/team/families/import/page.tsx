import type { Metadata } from "next";
import { FileList } from "@/components/import/file-list";
import { SendFile } from "@/components/import/send-file";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { listImports } from "@/lib/import/queries";
import { importWork } from "@/lib/texts/import-work";
import { refusalOf } from "@/lib/texts/refusal-text";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: importWork[language].title };
}

export default async function ImportPage({ searchParams }: PageProps<"/team/families/import">) {
  const [actor, query] = await Promise.all([requireRole(...officeRoles), searchParams]);
  const files = await listImports(actor);
  const t = importWork[actor.language];
  const told = refusalOf(query.problem, actor.language, { count: Number(query.row) || undefined });
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} back={{ href: "/team/families", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        {told ? <Notice tone="danger">{told}</Notice> : null}
        <SendFile t={t} />
        <FileList files={files} language={actor.language} />
      </div>
    </>
  );
}

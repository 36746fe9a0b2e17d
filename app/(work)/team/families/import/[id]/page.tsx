import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckStep } from "@/components/import/check-step";
import { DoneStep } from "@/components/import/done-step";
import { FileActions } from "@/components/import/file-actions";
import { ImportSteps } from "@/components/import/import-steps";
import { MapStep } from "@/components/import/map-step";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { openImport } from "@/lib/import/queries";
import { importWork } from "@/lib/texts/import-work";
import { importPeopleAction, mapColumnsAction, removeFileAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: importWork[language].title };
}

const readFrom = (from: unknown) => (typeof from === "string" && /^\d{1,6}$/.test(from) ? Number(from) : 0);

export default async function ImportFilePage({
  params,
  searchParams,
}: PageProps<"/team/families/import/[id]">) {
  const [actor, { id }, query] = await Promise.all([requireRole(...officeRoles), params, searchParams]);
  const from = readFrom(query.from);
  const file = await openImport(actor, id, from, query.step === "map" ? "map" : undefined);
  if (!file) notFound();
  const { language } = actor;
  const t = importWork[language];
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{file.fileName}</span>}
        sub={t.rows(file.rowCount)}
        back={{ href: "/team/families/import", label: t.backToFiles }}
      />
      <ImportSteps now={file.step} t={t} />
      <div className="max-w-3xl">
        {file.step === "map" ? <MapStep file={file} action={mapColumnsAction} language={language} /> : null}
        {file.step === "check" ? <CheckStep file={file} go={importPeopleAction} language={language} /> : null}
        {file.step === "done" ? (
          <DoneStep file={file} t={t} />
        ) : (
          <FileActions file={file} remove={removeFileAction} t={t} />
        )}
      </div>
    </>
  );
}

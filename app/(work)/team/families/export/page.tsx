import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Download } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { importWork } from "@/lib/texts/import-work";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: importWork[language].exportTitle };
}

export default async function ExportPage() {
  const { language } = await requireRole(...officeRoles);
  const t = importWork[language];
  return (
    <>
      <PageHeader title={t.exportTitle} sub={t.exportSub} back={{ href: "/team/families", label: t.back }} />
      <Card className="max-w-2xl" heading={t.exportWhat}>
        <div className="grid gap-2">
          <p>{t.exportHolds}</p>
          <p>{t.exportAdults}</p>
          <p>{t.exportNot}</p>
          <p className="text-sm text-soft">{t.exportNoted}</p>
        </div>
        <form method="post" action="/api/files/families" className="mt-4">
          <button type="submit" className={buttonClass()}>
            <Download />
            {t.download}
          </button>
        </form>
      </Card>
    </>
  );
}

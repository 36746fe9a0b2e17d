import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkSection } from "@/components/photo/link-section";
import { RefreshWhile } from "@/components/photo/refresh-while";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { CircleX } from "@/components/ui/work-icons";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { listBatch, listPickableChildren, type StaffPhoto } from "@/lib/photo/staff-queries";
import { photoWork } from "@/lib/texts/photo-work";
import { now } from "@/lib/time/clock";
import { isUuid } from "@/lib/validation/is-uuid";
import { linkChildrenAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: photoWork[language].batchTitle };
}

/** What became of each file of a series, and who is on the photos. */
export default async function BatchPage({ params }: PageProps<"/team/photos/batch/[id]">) {
  const [actor, { id }] = await Promise.all([requireRole(...groupRoles), params]);
  const { language } = actor;
  const t = photoWork[language];
  const files = isUuid(id) ? await listBatch(actor, id, now()) : null;
  const first = files?.[0];
  if (!files || !first) notFound();
  const refused = files.filter((file) => file.state === "rejected");
  const photos = files.filter((file) => file.state !== "rejected");
  const choices = await listPickableChildren(actor, first.locationId, now());
  return (
    <>
      <PageHeader
        title={t.batchTitle}
        sub={t.batchSub(photos.length, refused.length)}
        back={{ href: "/team/photos", label: t.back }}
      />
      <div className="grid gap-6">
        {photos.some((photo) => photo.state === "pending") ? (
          <Notice>
            <RefreshWhile />
            {t.making}
          </Notice>
        ) : null}
        {refused.length > 0 ? <RefusedFiles files={refused} t={t} /> : null}
        {photos.length > 0 ? (
          <LinkSection action={linkChildrenAction} photos={photos} choices={choices} language={language} />
        ) : null}
      </div>
    </>
  );
}

type RefusedFilesProps = { files: StaffPhoto[]; t: (typeof photoWork)["nl"] };

function RefusedFiles({ files, t }: RefusedFilesProps) {
  return (
    <Card heading={t.refusedTitle}>
      <ul className="grid gap-2">
        {files.map((file) => (
          <li key={file.id} className="flex items-start gap-2">
            <CircleX className="mt-0.5 size-5 shrink-0 text-berry" />
            <span className="min-w-0">
              <span className="block font-semibold">{file.fileName}</span>
              {file.rejection ? <span className="text-sm">{t.rejections[file.rejection]}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

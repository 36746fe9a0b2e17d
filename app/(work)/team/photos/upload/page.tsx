import type { Metadata } from "next";
import { PhotoUploader } from "@/components/photo/photo-uploader";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { acceptedFiles, maxFileBytes } from "@/lib/photo/limits";
import { listPhotoLocations } from "@/lib/photo/staff-queries";
import { photoWork } from "@/lib/texts/photo-work";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: photoWork[language].uploadTitle };
}

export default async function UploadPage({ searchParams }: PageProps<"/team/photos/upload">) {
  const [actor, query] = await Promise.all([requireRole(...groupRoles), searchParams]);
  const t = photoWork[actor.language];
  const locations = await listPhotoLocations(actor);
  const location = locations.find((one) => one.id === query.location) ?? locations[0];
  const problem = t.problems[query.problem as keyof typeof t.problems];
  const { choose, chooseHint, chooseHintPlain, send, startNew, retryAll, offline, signedOut, toBatch } = t;
  const { waiting, sending, sent, failed, retry, storeBlocked, rejections, resume, progress } = t;
  return (
    <>
      <PageHeader title={t.uploadTitle} sub={t.uploadSub} back={{ href: "/team/photos", label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        {locations.length > 1 ? (
          <form method="get" autoComplete="off" className="flex flex-wrap items-end gap-2">
            <Field name="location" label={t.location}>
              {(control) => (
                <Select {...control} key={location?.id} defaultValue={location?.id}>
                  {locations.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Button type="submit" variant="quiet">
              {t.show}
            </Button>
          </form>
        ) : null}
        {location ? (
          <PhotoUploader
            key={location.id}
            batchId={crypto.randomUUID()}
            locationId={location.id}
            largest={maxFileBytes}
            accept={acceptedFiles}
            t={{
              ...{
                choose,
                chooseHint,
                chooseHintPlain,
                send,
                startNew,
                retryAll,
                offline,
                signedOut,
                toBatch,
              },
              ...{ waiting, sending, sent, failed, retry, storeBlocked, rejections, resume, progress },
            }}
          />
        ) : (
          <Notice>{t.noLocationText}</Notice>
        )}
      </div>
    </>
  );
}

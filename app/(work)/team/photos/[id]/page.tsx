import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DescribeForm } from "@/components/photo/describe-form";
import { PhotoPicture } from "@/components/photo/photo-picture";
import { RemoveForm } from "@/components/photo/remove-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { longestCaption } from "@/lib/photo/schema";
import { findStaffPhoto, listPickableChildren, type StaffPhoto } from "@/lib/photo/staff-queries";
import { photoWork } from "@/lib/texts/photo-work";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import { isUuid } from "@/lib/validation/is-uuid";
import { describePhotoAction, removePhotosAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: photoWork[language].edit };
}

export default async function StaffPhotoPage({ params }: PageProps<"/team/photos/[id]">) {
  const [actor, { id }] = await Promise.all([requireRole(...groupRoles), params]);
  const { language } = actor;
  const t = photoWork[language];
  const photo = isUuid(id) ? await findStaffPhoto(actor, id, now()) : null;
  if (!photo) notFound();
  const choices = await listPickableChildren(actor, photo.locationId, now());
  const { linkTitle, caption, optional, save, saving, children, noAlbum, noGroup, noChildren } = t;
  const childIds = photo.children.map((child) => child.id);
  const long = (at: Instant) => formatDay(today(at), language, "long");
  const dates = [t.addedOn(long(photo.addedAt)), ...(photo.takenAt ? [t.takenOn(long(photo.takenAt))] : [])];
  return (
    <>
      <PageHeader title={t.edit} sub={dates.join(" · ")} back={{ href: "/team/photos", label: t.back }} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <LargePicture photo={photo} alt={photo.caption || t.edit} />
        <div className="grid gap-6">
          <DescribeForm
            action={describePhotoAction}
            photo={{ id: photo.id, caption: photo.caption, version: photo.version, childIds }}
            others={childIds.filter((childId) => !choices.some((choice) => choice.id === childId))}
            choices={choices}
            longest={longestCaption}
            t={{ linkTitle, caption, optional, save, saving, children, noAlbum, noGroup, noChildren }}
          />
          <RemoveForm
            action={removePhotosAction}
            photoId={photo.id}
            t={{ remove: t.remove, removeSure: t.removeSure, removeYes: t.removeYes, removing: t.removing }}
          />
        </div>
      </div>
    </>
  );
}

function LargePicture({ photo, alt }: { photo: StaffPhoto; alt: string }) {
  if (!photo.sizes || !photo.placeholder) return null;
  const { width, height } = photo.sizes.large;
  return (
    <PhotoPicture
      id={photo.id}
      size="large"
      width={width}
      height={height}
      placeholder={photo.placeholder}
      alt={alt}
      eager
      tallest="70dvh"
      className="h-auto rounded-lg"
    />
  );
}

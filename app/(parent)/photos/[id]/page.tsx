import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { chooseChildAction } from "@/app/actions";
import { OtherChild } from "@/components/family/other-child";
import { PhotoPicture } from "@/components/photo/photo-picture";
import { ViewerKeys } from "@/components/photo/viewer-keys";
import { buttonClass } from "@/components/ui/button-class";
import { ChevronLeft, ChevronRight, Download } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import type { Language } from "@/lib/i18n/language";
import { findPhoto, firstDayOf, monthOf, type PhotoView } from "@/lib/photo/queries";
import { photos } from "@/lib/texts/photos";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";
import { isUuid } from "@/lib/validation/is-uuid";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: photos[actor.language].viewer };
}

export default async function PhotoPage({ params }: PageProps<"/photos/[id]">) {
  const [{ actor, children, child: chosen }, { id }] = await Promise.all([requireParent(), params]);
  const { language } = actor;
  const t = photos[language];
  const own = [chosen.id, ...children.map((one) => one.id)];
  const photo = isUuid(id) ? await findPhoto(actor, own, id, now()) : null;
  if (!photo) notFound();
  const child = children.find((one) => one.id === photo.childId) ?? chosen;
  const month = monthOf(photo.addedAt);
  const added = formatDay(today(photo.addedAt), language, "long");
  const [previous, next] = [addressOf(photo.newerId), addressOf(photo.olderId)];
  return (
    <>
      <PageHeader
        title={photo.caption || t.viewer}
        sub={<Dates photo={photo} language={language} />}
        back={{
          href: `/photos?month=${month}`,
          label: t.backToMonth(formatDay(firstDayOf(month), language, "month")),
        }}
      />
      {child.id === chosen.id ? null : (
        <OtherChild child={child} chosen={chosen} action={chooseChildAction} language={language} />
      )}
      <ViewerKeys previous={previous} next={next}>
        <PhotoPicture
          id={photo.id}
          size="large"
          width={photo.large.width}
          height={photo.large.height}
          placeholder={photo.placeholder}
          alt={photo.caption || t.photoOf(child.givenName, added)}
          eager
          tallest="75dvh"
          className="mx-auto h-auto rounded-lg"
        />
      </ViewerKeys>
      <nav aria-label={t.viewer} className="mt-4 flex flex-wrap items-center justify-center gap-2">
        {previous ? (
          <Link href={previous as Route} rel="prev" className={buttonClass({ variant: "quiet" })}>
            <ChevronLeft />
            {t.previous}
          </Link>
        ) : null}
        <span className="px-2 text-sm text-soft">{t.position(photo.position, photo.total)}</span>
        {next ? (
          <Link href={next as Route} rel="next" className={buttonClass({ variant: "quiet" })}>
            {t.next}
            <ChevronRight />
          </Link>
        ) : null}
      </nav>
      <p className="mt-3 text-center">
        <a href={`/api/files/photos/${photo.id}/full`} download className={buttonClass()}>
          <Download />
          {t.download}
        </a>
      </p>
    </>
  );
}

const addressOf = (id: string | null) => (id ? `/photos/${id}` : undefined);

function Dates({ photo, language }: { photo: PhotoView; language: Language }) {
  const t = photos[language];
  const added = t.addedOn(formatDay(today(photo.addedAt), language, "long"));
  return photo.takenAt ? `${added} · ${t.takenOn(formatDay(today(photo.takenAt), language, "long"))}` : added;
}

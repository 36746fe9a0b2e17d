import type { Metadata, Route } from "next";
import { LinkSection } from "@/components/photo/link-section";
import { PhotoFilter } from "@/components/photo/photo-filter";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { MapPinOff, Picture, Plus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/access/current-actor";
import { groupRoles } from "@/lib/access/roles";
import { listLocationPhotos, listPhotoLocations, listPickableChildren } from "@/lib/photo/staff-queries";
import { photoWork } from "@/lib/texts/photo-work";
import { now } from "@/lib/time/clock";
import { isUuid } from "@/lib/validation/is-uuid";
import { linkChildrenAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...groupRoles);
  return { title: photoWork[language].title };
}

export default async function StaffPhotosPage({ searchParams }: PageProps<"/team/photos">) {
  const [actor, query] = await Promise.all([requireRole(...groupRoles), searchParams]);
  const { language } = actor;
  const t = photoWork[language];
  const locations = await listPhotoLocations(actor);
  const location = locations.find((one) => one.id === query.location) ?? locations[0];
  if (!location)
    return (
      <EmptyState icon={MapPinOff} title={t.noLocation}>
        {t.noLocationText}
      </EmptyState>
    );
  const unlinked = query.view === "unlinked";
  const before = typeof query.before === "string" && isUuid(query.before) ? query.before : undefined;
  const [page, choices] = await Promise.all([
    listLocationPhotos(actor, location.id, { before, unlinked }),
    listPickableChildren(actor, location.id, now()),
  ]);
  const href = (more: Record<string, string> = {}) =>
    `/team/photos?${new URLSearchParams({ location: location.id, ...(unlinked ? { view: "unlinked" } : {}), ...more })}`;
  const add = (
    <Link href={`/team/photos/upload?location=${location.id}` as Route} className={buttonClass()}>
      <Plus />
      {t.upload}
    </Link>
  );
  return (
    <>
      <PageHeader title={t.title} sub={t.sub} action={add} />
      <PhotoFilter locations={locations} location={location.id} unlinked={unlinked} language={language} />
      {page.photos.length > 0 ? (
        <LinkSection action={linkChildrenAction} photos={page.photos} choices={choices} language={language} />
      ) : (
        <EmptyState icon={Picture} title={unlinked ? t.emptyUnlinkedTitle : t.emptyTitle}>
          {unlinked ? t.emptyUnlinked : t.empty}
        </EmptyState>
      )}
      <Pagination
        olderHref={page.olderThan ? href({ before: page.olderThan }) : undefined}
        newerHref={before ? href() : undefined}
        labels={{ region: t.pages, older: t.older, newer: t.newest }}
      />
    </>
  );
}

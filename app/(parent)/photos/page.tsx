import type { Metadata, Route } from "next";
import { Gallery } from "@/components/photo/gallery";
import { MonthChoice } from "@/components/photo/month-choice";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Download, Picture, ShieldCheck } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireParent } from "@/lib/family/parent-context";
import { firstDayOf, listMonthPhotos, listPhotoMonths } from "@/lib/photo/queries";
import { photos } from "@/lib/texts/photos";
import { formatDay } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: photos[actor.language].title };
}

export default async function PhotosPage({ searchParams }: PageProps<"/photos">) {
  const [{ actor, child }, query] = await Promise.all([requireParent(), searchParams]);
  const { language } = actor;
  const t = photos[language];
  const months = await listPhotoMonths(actor, child.id);
  const at = Math.max(
    0,
    months.findIndex((one) => one.month === query.month),
  );
  const shown = months[at];
  const list = shown ? await listMonthPhotos(actor, child.id, shown.month) : [];
  const monthHref = (month?: string) => (month ? `/photos?month=${month}` : undefined);
  const toConsents = (
    <Link href={"/photos/consents" as Route} className={buttonClass({ variant: "quiet" })}>
      <ShieldCheck />
      {t.toConsents}
    </Link>
  );
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(child.givenName)} action={toConsents} />
      {query.chosen === "none" ? (
        <Notice tone="warning" title={t.nothingChosenTitle} className="mb-4">
          {t.nothingChosen}
        </Notice>
      ) : null}
      {shown ? (
        <>
          <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
            <h2>
              {formatDay(firstDayOf(shown.month), language, "month")}
              <span className="font-normal text-base text-soft"> · {t.count(list.length)}</span>
            </h2>
            <a
              href={`/api/files/archive?child=${child.id}&month=${shown.month}`}
              download
              className={buttonClass({ variant: "quiet" })}
            >
              <Download />
              {t.downloadMonth}
            </a>
          </div>
          <Gallery photos={list} child={child} month={shown.month} language={language} />
          <div className="mt-6 grid gap-2">
            {months.length > 2 ? (
              <MonthChoice months={months} month={shown.month} language={language} />
            ) : null}
            <Pagination
              olderHref={monthHref(months[at + 1]?.month)}
              newerHref={monthHref(months[at - 1]?.month)}
              labels={{ region: t.months, older: t.older, newer: t.newer }}
            />
          </div>
        </>
      ) : (
        <EmptyState icon={Picture} title={t.emptyTitle}>
          {t.empty}
        </EmptyState>
      )}
    </>
  );
}

import type { Metadata, Route } from "next";
import { ClosuresList } from "@/components/planning/closures-list";
import { buttonClass } from "@/components/ui/button-class";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireParent } from "@/lib/family/parent-context";
import { closuresPage } from "@/lib/planning/closures-page";
import { planning } from "@/lib/texts/planning";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: planning[actor.language].closures.title };
}

/** Closing days of a year, so that a family can plan around them. */
export default async function ClosuresPage({ searchParams }: PageProps<"/planning/closures">) {
  const [{ actor, child }, query] = await Promise.all([requireParent(), searchParams]);
  const page = await closuresPage(actor, child.id, query.year, today(now()));
  const t = planning[actor.language].closures;
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.about(child.locationName, page.year)}
        back={{ href: "/planning", label: planning[actor.language].title }}
      />
      <nav aria-label={t.years} className="-mx-1 mb-1 flex gap-2">
        {page.years.map((year) => (
          <Link
            key={year}
            href={`/planning/closures?year=${year}` as Route}
            aria-current={year === page.year ? "true" : undefined}
            className={cn(
              buttonClass({ variant: "text", className: "px-2!" }),
              year === page.year && "text-ink underline decoration-2 underline-offset-8",
            )}
          >
            {year}
          </Link>
        ))}
      </nav>
      <ClosuresList page={page} child={child.givenName} language={actor.language} />
    </>
  );
}

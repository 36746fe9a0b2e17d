import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { MergePreviewCards } from "@/components/family/merge-preview";
import { MergeSearch } from "@/components/family/merge-search";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { findOthers, readRecordName } from "@/lib/family/merge/merge-page";
import { mergedInto } from "@/lib/family/merge/past-merges";
import { openMerge } from "@/lib/family/merge/preview";
import { readNameSearch } from "@/lib/names/search-words";
import { merging } from "@/lib/texts/merging";
import { now } from "@/lib/time/clock";
import { mergeChildrenAction } from "../../merge-actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: merging[language].title };
}

const pageOf = (id: string) => `/team/families/${id}/merge` as Route;
const fileOf = (id: string) => `/team/families/${id}` as Route;

/** The other record of a child is looked for; with one, both stand side by side. */
export default async function MergeChildPage({
  params,
  searchParams,
}: PageProps<"/team/families/[childId]/merge">) {
  const [actor, { childId }, query] = await Promise.all([requireRole(...officeRoles), params, searchParams]);
  const into = await mergedInto(actor, childId);
  if (into) redirect(pageOf(into));
  const at = now();
  const kid = await readRecordName(actor, "child", childId, at);
  if (!kid) notFound();
  const { language } = actor;
  const t = merging[language];
  const { with: other } = query;
  const preview =
    typeof other === "string"
      ? await openMerge(actor, "child", { keptId: kid.id, goneId: other }, at)
      : undefined;
  if (preview === null) notFound();
  const here = pageOf(kid.id);
  const { text } = readNameSearch(query);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(kid.name)} back={{ href: fileOf(kid.id), label: kid.name }} />
      {preview ? (
        <MergePreviewCards
          preview={preview}
          action={mergeChildrenAction}
          turned={`${pageOf(preview.gone.id)}?with=${kid.id}` as Route}
          here={here}
          fileOf={fileOf}
          language={language}
        />
      ) : (
        <div className="max-w-2xl">
          <MergeSearch
            record={kid}
            text={text}
            found={await findOthers(actor, "child", { id: kid.id, text: text || kid.familyName }, at)}
            here={here}
            language={language}
          />
        </div>
      )}
    </>
  );
}

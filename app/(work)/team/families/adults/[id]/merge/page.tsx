import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { MergePreviewCards } from "@/components/family/merge-preview";
import { MergeSearch } from "@/components/family/merge-search";
import { FreshMerges, PastMerges } from "@/components/family/past-merges";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { findOthers, readRecordName } from "@/lib/family/merge/merge-page";
import { listMerges, mergedInto } from "@/lib/family/merge/past-merges";
import { openMerge } from "@/lib/family/merge/preview";
import { readNameSearch } from "@/lib/names/search-words";
import { merging } from "@/lib/texts/merging";
import { now } from "@/lib/time/clock";
import { mergePeopleAction, unmergeAction } from "../../../merge-actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: merging[language].title };
}

const pageOf = (id: string) => `/team/families/adults/${id}/merge` as Route;

/** The other record of an adult is looked for; with one, both stand side by side. */
export default async function MergeAdultPage({
  params,
  searchParams,
}: PageProps<"/team/families/adults/[id]/merge">) {
  const [actor, { id }, query] = await Promise.all([requireRole(...officeRoles), params, searchParams]);
  const into = await mergedInto(actor, id);
  if (into) redirect(pageOf(into));
  const at = now();
  const adult = await readRecordName(actor, "person", id, at);
  if (!adult) notFound();
  const { language } = actor;
  const t = merging[language];
  const { with: other } = query;
  const preview =
    typeof other === "string"
      ? await openMerge(actor, "person", { keptId: adult.id, goneId: other }, at)
      : undefined;
  if (preview === null) notFound();
  const here = pageOf(adult.id);
  const { text } = readNameSearch(query);
  const past = { merges: await listMerges(actor, adult.id, at), undo: unmergeAction, now: at, language };
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub(adult.name)}
        back={{ href: "/team/families/doubles", label: t.doubles }}
      />
      {preview ? (
        <MergePreviewCards
          preview={preview}
          action={mergePeopleAction}
          turned={`${pageOf(preview.gone.id)}?with=${adult.id}` as Route}
          here={here}
          language={language}
        />
      ) : (
        <div className="grid max-w-2xl gap-4">
          <FreshMerges {...past} />
          <MergeSearch
            record={adult}
            text={text}
            found={await findOthers(actor, "person", { id: adult.id, text: text || adult.familyName }, at)}
            here={here}
            language={language}
          />
          <PastMerges {...past} />
        </div>
      )}
    </>
  );
}

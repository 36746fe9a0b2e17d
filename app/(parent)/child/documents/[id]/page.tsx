import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chooseChildAction } from "@/app/actions";
import { PaperPage } from "@/components/documents/paper-page";
import { OtherChild } from "@/components/family/other-child";
import { openDocument } from "@/lib/documents/open-document";
import { documentIdSchema } from "@/lib/documents/schema";
import { requireParent } from "@/lib/family/parent-context";
import { papers } from "@/lib/texts/papers";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: papers[actor.language].documentsShort };
}

export default async function DocumentPage({ params, searchParams }: PageProps<"/child/documents/[id]">) {
  const [{ actor, children, child }, path, query] = await Promise.all([
    requireParent(),
    params,
    searchParams,
  ]);
  const id = documentIdSchema.safeParse(path);
  const paper = id.success ? await openDocument(actor, id.data.id, now()) : null;
  if (!paper) notFound();
  const t = papers[actor.language];
  const about = paper.childIds;
  const other = about.includes(child.id) ? undefined : children.find((one) => about.includes(one.id));
  return (
    <>
      {other ? (
        <OtherChild child={other} chosen={child} action={chooseChildAction} language={actor.language} />
      ) : null}
      <PaperPage
        documentId={paper.id}
        number={paper.number}
        sheet={paper.sheet}
        back={{ href: "/child/documents", label: t.documentsShort }}
        newerHref={paper.replacedBy ? `/child/documents/${paper.replacedBy}` : undefined}
        printAtOnce={query.print !== undefined}
        t={t}
      />
    </>
  );
}

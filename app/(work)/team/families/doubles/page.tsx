import type { Metadata, Route } from "next";
import { DoublesCard } from "@/components/family/doubles-card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { officeRoles } from "@/lib/access/roles";
import { likelyAdults, likelyChildren } from "@/lib/family/merge/likely-doubles";
import { merging } from "@/lib/texts/merging";
import { formatDay } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...officeRoles);
  return { title: merging[language].doubles };
}

/** Records that may be of one child or one adult, to be compared two by two. */
export default async function DoublesPage() {
  const actor = await requireRole(...officeRoles);
  const { language } = actor;
  const t = merging[language];
  const [children, adults] = await Promise.all([likelyChildren(actor), likelyAdults(actor)]);
  const parentOf = (names: string[]) => (names.length > 0 ? t.parentOf(names.join(", ")) : t.noTies);
  return (
    <>
      <PageHeader title={t.doubles} sub={t.doublesSub} back={{ href: "/team/families", label: t.back }} />
      <div className="grid max-w-3xl gap-4">
        <DoublesCard
          heading={t.children}
          none={{ title: t.noChildren, text: t.noChildrenText }}
          pairs={children.pairs.map(({ keptId, goneId, names, birthDate }) => ({
            ...{ key: `${keptId} ${goneId}`, names, says: t.born(formatDay(birthDate, language, "long")) },
            href: `/team/families/${keptId}/merge?with=${goneId}` as Route,
          }))}
          more={children.more}
          t={t}
        />
        <DoublesCard
          heading={t.adults}
          none={{ title: t.noAdults, text: t.noAdultsText }}
          pairs={adults.pairs.map(({ keptId, goneId, names, children: [ofKept, ofGone] }) => ({
            ...{
              key: `${keptId} ${goneId}`,
              names,
              says: `${parentOf(ofKept)} ${t.and} ${parentOf(ofGone)}`,
            },
            href: `/team/families/adults/${keptId}/merge?with=${goneId}` as Route,
          }))}
          more={adults.more}
          t={t}
        />
      </div>
    </>
  );
}

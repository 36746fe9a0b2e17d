import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { UsersRound } from "@/components/ui/work-icons";
import type { merging } from "@/lib/texts/merging";

type Pair = { key: string; names: [string, string]; says: string; href: Route };
type DoublesCardProps = {
  heading: string;
  none: { title: string; text: string };
  pairs: readonly Pair[];
  more: boolean;
  t: (typeof merging)["nl"];
};

/** Pairs that may be one, each with the way to both side by side. */
export function DoublesCard({ heading, none, pairs, more, t }: DoublesCardProps) {
  return (
    <Card heading={heading}>
      {pairs.length === 0 ? (
        <EmptyState icon={UsersRound} title={none.title}>
          {none.text}
        </EmptyState>
      ) : (
        <List>
          {pairs.map(({ key, names: [one, other], says, href }) => (
            <li key={key} className="flex flex-wrap items-center gap-3 py-3 first:pt-0 last:pb-0">
              <div className="min-w-0 flex-1 basis-52">
                <p className="font-semibold">
                  {one} {t.and} {other}
                </p>
                <p className="break-words text-sm text-soft">{says}</p>
              </div>
              {/* Not fetched ahead: opening both is noted. */}
              <Link
                href={href}
                prefetch={false}
                aria-label={t.compareOf(one, other)}
                className={buttonClass({ variant: "quiet" })}
              >
                {t.compare}
              </Link>
            </li>
          ))}
        </List>
      )}
      {more ? <p className="mt-3 text-sm text-soft">{t.more}</p> : null}
    </Card>
  );
}

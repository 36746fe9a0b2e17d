import type { Metadata, Route } from "next";
import { SeveralForm } from "@/components/staff/several-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Plus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { roleMeanings } from "@/lib/staff/several-schema";
import { listPlaces } from "@/lib/staff/staff-roles";
import { folded, mostRows } from "@/lib/staff/typed-rows";
import { engageTogether } from "@/lib/texts/engage-together";
import { people } from "@/lib/texts/people";
import { staffRoles } from "@/lib/texts/staff-roles";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { engageSeveralAction } from "./actions";

const fewest = 5;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole("admin");
  return { title: engageTogether[language].title };
}

/** Several new colleagues, typed or pasted; `rows` in the address gives more room. */
export default async function SeveralColleaguesPage({ searchParams }: PageProps<"/team/people/new/several">) {
  const [actor, query] = await Promise.all([requireRole("admin"), searchParams]);
  const [t, words] = [engageTogether[actor.language], staffRoles[actor.language]];
  const rows = Math.min(Math.max(Number(query.rows) || fewest, fewest), mostRows);
  const places = await listPlaces(actor);
  const { done: _, title, sub, more, ...form } = t;
  return (
    <>
      <PageHeader title={title} sub={sub} back={{ href: "/team/people/new", label: words.add }} />
      <Card aria-label={title}>
        <SeveralForm
          action={engageSeveralAction}
          rows={Math.floor(rows)}
          start={{ role: "carer", place: places[0]?.id ?? "", startsOn: today(now()) }}
          roles={roles.map((role) => ({ value: role, label: people[actor.language].roles[role] }))}
          places={[
            ...places.map(({ id, name }) => ({ value: id, label: name })),
            { value: "", label: words.everywhere },
          ]}
          meanings={{
            roles: roleMeanings,
            places: Object.fromEntries(places.map(({ id, name }) => [folded(name), id])),
          }}
          t={form}
        />
        {rows < mostRows ? (
          <p className="mt-4">
            <Link
              href={`/team/people/new/several?rows=${Math.min(rows + 5, mostRows)}` as Route}
              className={buttonClass({ variant: "text" })}
            >
              <Plus />
              {more}
            </Link>
          </p>
        ) : null}
      </Card>
    </>
  );
}

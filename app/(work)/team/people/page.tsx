import type { Metadata, Route } from "next";
import { PeopleList } from "@/components/auth/people-list";
import { InviteTogether } from "@/components/auth/person-forms";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchBar } from "@/components/ui/search-bar";
import { TabLinks } from "@/components/ui/tab-links";
import { UsersRound } from "@/components/ui/work-icons";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles } from "@/lib/access/roles";
import { countObjections } from "@/lib/account/email/objections";
import { listPeople, readState, shownStates } from "@/lib/account/people/people";
import { readNameSearch } from "@/lib/names/search-words";
import { messages } from "@/lib/texts/catalogue";
import { staffRoles } from "@/lib/texts/staff-roles";
import { now } from "@/lib/time/clock";
import {
  deactivateAccountAction,
  invitePersonAction,
  inviteTogetherAction,
  reactivateAccountAction,
  resendInvitationAction,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireRole(...deskRoles);
  return { title: messages(language).people.title };
}

const address = (query: Record<string, string>) => `/team/people?${new URLSearchParams(query)}` as Route;

export default async function PeoplePage({ searchParams }: PageProps<"/team/people">) {
  const actor = await requireRole(...deskRoles);
  const query = await searchParams;
  const [search, state] = [readNameSearch(query), readState(query.state)];
  const [{ lines, later }, onHold] = await Promise.all([
    listPeople(actor, { ...search, state }, now()),
    countObjections(actor),
  ]);
  const { people: t, objections } = messages(actor.language);
  const ready = lines.filter((line) => line.mayManage && !line.isSelf).map(({ id }) => id);
  const givesRoles = hasRole(actor, "admin");
  const found: Record<string, string> = search.text ? { q: search.text } : {};
  const named: Record<string, string> = { ...found, ...(state ? { state } : {}) };
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        action={
          givesRoles ? (
            <Link href={"/team/people/new" as Route} className={buttonClass()}>
              {staffRoles[actor.language].add}
            </Link>
          ) : null
        }
      />
      {onHold > 0 ? (
        <Notice
          tone="warning"
          className="mb-4"
          action={<Link href={"/team/people/objections" as Route}>{objections.see}</Link>}
        >
          {objections.waiting(onHold)}
        </Notice>
      ) : null}
      <SearchBar text={search.text} here="/team/people" keep={state ? { state } : {}} t={t} />
      <div className="mb-4">
        <TabLinks
          label={t.state}
          tabs={[
            { href: address(found), text: t.everybody, isOpen: !state },
            ...shownStates.map((one) => ({
              href: address({ ...found, state: one }),
              text: t.states[one],
              isOpen: one === state,
            })),
          ]}
        />
      </div>
      {state === "prepared" ? (
        <InviteTogether action={inviteTogetherAction} personIds={ready} label={t.inviteThese(ready.length)} />
      ) : null}
      <Card aria-label={t.title}>
        {lines.length > 0 ? (
          <PeopleList
            lines={lines}
            rolesHref={givesRoles ? (id) => `/team/people/${id}` as Route : undefined}
            actions={{
              invite: invitePersonAction,
              resend: resendInvitationAction,
              deactivate: deactivateAccountAction,
              reactivate: reactivateAccountAction,
            }}
            t={t}
          />
        ) : (
          <EmptyState icon={UsersRound} title={search.text ? t.none : state ? t.noneInState : t.empty} />
        )}
      </Card>
      <Pagination
        newerHref={search.after ? address(named) : undefined}
        olderHref={later ? address({ ...named, after: later }) : undefined}
        labels={{ region: t.pages, newer: t.toFirst, older: t.later }}
      />
    </>
  );
}

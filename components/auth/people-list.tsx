import type { Route } from "next";
import { Chip } from "@/components/ui/chip";
import { Face } from "@/components/ui/face";
import {
  CircleCheck,
  CircleMinus,
  CircleSlash,
  type IconComponent,
  LockKeyhole,
  Mail,
} from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import type { Tone } from "@/components/ui/tone";
import { Unfold } from "@/components/ui/unfold";
import type { AccountState, PersonLine } from "@/lib/account/people/people";
import type { Messages } from "@/lib/texts/catalogue";
import type { FormAction } from "@/lib/web/form-action";
import { InviteForm, PersonButton } from "./person-forms";

type Texts = Messages["people"];
export type PeopleActions = Record<"invite" | "resend" | "deactivate" | "reactivate", FormAction>;

const looks: Record<AccountState, { icon: IconComponent; tone: Tone }> = {
  none: { icon: CircleMinus, tone: "plain" },
  prepared: { icon: CircleMinus, tone: "plain" },
  invited: { icon: Mail, tone: "sun" },
  active: { icon: CircleCheck, tone: "leaf" },
  frozen: { icon: LockKeyhole, tone: "berry" },
  deactivated: { icon: CircleSlash, tone: "berry" },
};

type PeopleListProps = {
  lines: readonly PersonLine[];
  actions: PeopleActions;
  /** Where the roles of somebody stand, for whoever gives them. */
  rolesHref?: (personId: string) => Route;
  t: Texts;
};

export function PeopleList({ lines, actions, rolesHref, t }: PeopleListProps) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line.id} className="grid gap-3 py-4 first:pt-0 last:pb-0">
          <div className="flex items-start gap-3">
            <Face name={line.name} size="s" />
            <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-3 gap-y-1">
              <div className="min-w-0">
                <p className="font-semibold">
                  {rolesHref ? <Link href={rolesHref(line.id)}>{line.name}</Link> : line.name}
                </p>
                <p className="text-sm text-soft">{whoOf(line, t)}</p>
                {line.email ? (
                  <p className="text-sm text-soft [overflow-wrap:anywhere]">{line.email}</p>
                ) : null}
              </div>
              <Chip {...looks[line.state]}>{t.states[line.state]}</Chip>
            </div>
          </div>
          <Acts line={line} actions={actions} t={t} />
        </li>
      ))}
    </List>
  );
}

const whoOf = (line: PersonLine, t: Texts) =>
  [
    ...line.roles.map(({ role, place }) => [t.roles[role], place].filter(Boolean).join(", ")),
    ...(line.isGuardian ? [t.parent] : []),
  ].join(" · ");

/** What can be done in this state, in the order of likelihood. */
function Acts({ line, actions, t }: { line: PersonLine; actions: PeopleActions; t: Texts }) {
  const { id: personId, name, state } = line;
  if (line.isSelf) return <p className="text-sm text-soft">{t.self}</p>;
  if (!line.mayManage) return null;
  const button = (action: FormAction, label: string) => (
    <PersonButton action={action} personId={personId} name={name} label={label} />
  );
  if (state === "none")
    return (
      <Unfold summary={t.inviteFor(name)}>
        <InviteForm
          action={actions.invite}
          personId={personId}
          t={{ email: t.email, send: t.sendInvitation }}
        />
      </Unfold>
    );
  if (state === "deactivated") return <div>{button(actions.reactivate, t.reactivate)}</div>;
  // One form for both states: what came of it is told by the form that was sent.
  const toInvite = { prepared: t.sendInvitation, invited: t.resend, active: null, frozen: null }[state];
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {toInvite ? button(actions.resend, toInvite) : null}
      {state === "prepared" ? null : (
        <Unfold summary={state === "invited" ? t.withdraw : t.deactivate}>
          <p className="mb-3 max-w-prose text-sm text-soft">{t.deactivateText(name)}</p>
          {button(actions.deactivate, state === "invited" ? t.withdraw : t.deactivate)}
        </Unfold>
      )}
    </div>
  );
}

import { CircleCheck, CircleMinus, CircleSlash, type LucideIcon, Mail } from "lucide-react";
import { Chip } from "@/components/ui/chip";
import { Face } from "@/components/ui/face";
import { List } from "@/components/ui/list";
import type { Tone } from "@/components/ui/tone";
import type { FormAction } from "@/lib/action/form-action";
import type { AccountState, PersonLine } from "@/lib/auth/people";
import type { Messages } from "@/lib/i18n/catalogue";
import { InviteForm, PersonButton } from "./person-forms";

type Texts = Messages["people"];
export type PeopleActions = Record<"invite" | "resend" | "deactivate" | "reactivate", FormAction>;

const looks: Record<AccountState, { icon: LucideIcon; tone: Tone }> = {
  none: { icon: CircleMinus, tone: "plain" },
  invited: { icon: Mail, tone: "sun" },
  active: { icon: CircleCheck, tone: "leaf" },
  deactivated: { icon: CircleSlash, tone: "berry" },
};

type PeopleListProps = { lines: readonly PersonLine[]; actions: PeopleActions; t: Texts };

export function PeopleList({ lines, actions, t }: PeopleListProps) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line.id} className="grid gap-3 py-4 first:pt-0 last:pb-0">
          <div className="flex items-start gap-3">
            <Face name={line.name} size="s" />
            <div className="min-w-0 flex-1">
              <p className="font-semibold">{line.name}</p>
              <p className="text-sm text-soft">{whoOf(line, t)}</p>
              {line.email ? <p className="break-words text-sm text-soft">{line.email}</p> : null}
            </div>
            <Chip {...looks[line.state]}>{t.states[line.state]}</Chip>
          </div>
          <Deeds line={line} actions={actions} t={t} />
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
function Deeds({ line, actions, t }: { line: PersonLine; actions: PeopleActions; t: Texts }) {
  const { id: personId, name, state } = line;
  if (line.isSelf) return <p className="text-sm text-soft">{t.self}</p>;
  if (state === "none")
    return (
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-leaf">
          {t.inviteFor(name)}
        </summary>
        <InviteForm
          action={actions.invite}
          personId={personId}
          t={{ email: t.email, send: t.sendInvitation }}
        />
      </details>
    );
  const button = (action: FormAction, label: string) => (
    <PersonButton key={label} action={action} personId={personId} name={name} label={label} />
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      {state === "invited" ? button(actions.resend, t.resend) : null}
      {state === "deactivated" ? button(actions.reactivate, t.reactivate) : null}
      {state === "invited" ? button(actions.deactivate, t.withdraw) : null}
      {state === "active" ? button(actions.deactivate, t.deactivate) : null}
    </div>
  );
}

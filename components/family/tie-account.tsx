import type { PeopleActions } from "@/components/auth/people-list";
import { InviteForm, PersonButton } from "@/components/auth/person-forms";
import { Card } from "@/components/ui/card";
import { Unfold } from "@/components/ui/unfold";
import type { GuardianView } from "@/lib/family/file-people";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { familyWork } from "@/lib/texts/family-work";
import { people } from "@/lib/texts/people";
import { AccountChip } from "./account-chip";

type TieAccountProps = { tie: GuardianView; actions: PeopleActions; language: Language };

/** Whether this adult can log in, and what can be done about it: that holds for all children of this adult. */
export function TieAccount({ tie, actions, language }: TieAccountProps) {
  const { logIn, logInText } = familyWork[language];
  return (
    <Card heading={logIn} aside={<AccountChip account={tie.account} t={families[language]} />}>
      <p className="-mt-1 mb-3 text-sm text-soft">{logInText}</p>
      <Acts tie={tie} actions={actions} language={language} />
    </Card>
  );
}

function Acts({ tie: { personId, name, account }, actions, language }: TieAccountProps) {
  const t = people[language];
  const button = (action: PeopleActions["resend"], label: string) => (
    <PersonButton action={action} personId={personId} name={name} label={label} />
  );
  if (!account)
    return (
      <InviteForm
        action={actions.invite}
        personId={personId}
        t={{ email: t.email, send: t.sendInvitation }}
      />
    );
  if (account.state === "deactivated") return button(actions.reactivate, t.reactivate);
  const isPrepared = account.state === "prepared";
  const isInvited = account.state === "invited";
  const shutOut = isInvited ? t.withdraw : t.deactivate;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {isPrepared || isInvited ? button(actions.resend, t.sendInvitation) : null}
      {isPrepared ? null : (
        <Unfold summary={shutOut}>
          <p className="mb-3 max-w-prose text-sm text-soft">{t.deactivateText(name)}</p>
          {button(actions.deactivate, shutOut)}
        </Unfold>
      )}
    </div>
  );
}

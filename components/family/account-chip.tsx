import { Chip } from "@/components/ui/chip";
import { CircleMinus, LockKeyhole, MailCheck, MailQuestion, UserX } from "@/components/ui/icons";
import type { GuardianView } from "@/lib/family/file-people";
import type { Messages } from "@/lib/texts/catalogue";

const looks = {
  prepared: { icon: CircleMinus, tone: "plain" },
  invited: { icon: MailQuestion, tone: "sun" },
  active: { icon: MailCheck, tone: "leaf" },
  frozen: { icon: LockKeyhole, tone: "berry" },
  deactivated: { icon: UserX, tone: "berry" },
} as const;

type AccountChipProps = { account: GuardianView["account"]; t: Messages["families"] };

/** Whether this person can log in. */
export function AccountChip({ account, t }: AccountChipProps) {
  if (!account)
    return (
      <Chip icon={CircleMinus} tone="plain">
        {t.noAccount}
      </Chip>
    );
  const { icon, tone } = looks[account.state];
  return (
    <Chip icon={icon} tone={tone}>
      {t.account[account.state]}
    </Chip>
  );
}

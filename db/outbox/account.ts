import { letter } from "./kind";

export const accountKinds = {
  "mail.password-reset": letter<{ accountId: string }>(),
  "mail.invitation": letter<{ accountId: string }>(),
  "mail.password-changed": letter<{ accountId: string }>(),
  /** To the new address: the link that confirms it. To the old one: that this was asked. */
  "mail.email-confirm": letter<{ emailChangeId: string }>(),
  "mail.email-change-notice": letter<{ emailChangeId: string }>(),
  /** To the old mailbox and to the new one: it changed, somebody objected, the office decided. */
  "mail.email-changed": letter<{ emailSwitchId: string; side: string }>(),
  "mail.email-objected": letter<{ emailSwitchId: string; side: string }>(),
  "mail.objection-decided": letter<{ emailSwitchId: string; side: string }>(),
  /** To the owner of an account that is being guessed at: the link to go on. */
  "mail.log-in-link": letter<{ accountId: string }>(),
  /** To office and administrators: an account waits for a decision, or is being guessed at. */
  "mail.objection-to-decide": letter<{ emailSwitchId: string; personId: string }>({ first: false }),
  /** To whoever is told of that kind of alarm; planned where it is raised (db/functions/raise_alarm.sql). */
  "mail.alarm-raised": letter<{ alarmId: string; alarmKind: string; personId: string }>({ first: false }),
  "mail.account-siege": letter<{ accountId: string; personId: string }>({ first: false }),
};

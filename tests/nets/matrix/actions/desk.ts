import { all, byOffice } from "../answers";
import { type Action, decide } from "../replies";

export const deskActions: Record<string, Action> = {
  invitePersonAction: {
    fields: (target) => ({
      personId: target.adults.uninvited,
      email: `new-${target.adults.uninvited}@example.test`,
    }),
    may: decide,
    works: "manager",
  },
  resendInvitationAction: {
    fields: (target) => ({ personId: target.adults.invited }),
    may: decide,
    works: "manager",
  },
  deactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.active }),
    may: decide,
    works: "manager",
  },
  reactivateAccountAction: {
    fields: (target) => ({ personId: target.adults.deactivated }),
    may: decide,
    works: "office",
  },
  setBlockedTextAction: {
    fields: () => ({ blockedText: "Belt u ons even op 040 212 34 50.", version: "1" }),
    may: { admin: [...all, "nowhere"] },
    works: "admin",
  },
  decideObjectionAction: {
    fields: (target) => ({ switchId: target.switchId, decision: "kept", note: "Gebeld." }),
    may: byOffice,
    works: "office",
  },
  retryDeadLetterAction: {
    fields: (target) => ({ outboxId: target.deadLetterId }),
    may: byOffice,
    works: "office",
  },
  answerAlarmAction: {
    fields: (target) => ({ alarmId: target.alarmId, note: "Gebeld, het was een vergissing." }),
    may: { admin: all },
    works: "admin",
  },
};

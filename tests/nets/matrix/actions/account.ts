import { randomUUID } from "node:crypto";
import { noticeTopics } from "@/db/schema/change-request";
import { byFamily } from "../answers";
import {
  type Action,
  currentPassword,
  everyone,
  link,
  onlyWithSecondFactor,
  passwords,
  wrongPassword,
} from "../replies";

export const accountActions: Record<string, Action> = {
  chooseChildAction: {
    fields: (target) => ({ childId: target.childId }),
    may: byFamily,
    works: "parent",
    leaves: "cookie",
  },
  endSessionAction: {
    fields: (target) => ({ sessionId: target.sessionId }),
    may: byFamily,
    works: "parent",
  },
  setNotificationWishesAction: {
    self: Object.fromEntries(noticeTopics.map((topic) => [topic, "never"])),
    replies: everyone("done"),
    changes: ["notification_wish"],
  },
  changeEmailAction: {
    self: { email: "new@example.test", currentPassword: "x" },
    replies: wrongPassword,
    changes: [],
    works: {
      as: "parent",
      fields: { email: "new@example.test", currentPassword },
      reply: "done",
      changes: ["email_change"],
    },
  },
  beginSecondFactorAction: {
    self: {},
    replies: onlyWithSecondFactor("stays", "/account/second-factor?begun=[id]"),
    changes: ["credential"],
  },
  enrolSecondFactorAction: {
    self: { code: "123456", currentPassword: "x" },
    replies: wrongPassword,
    changes: [],
  },
  replaceRecoveryCodesAction: {
    self: { currentPassword: "x" },
    replies: { ...wrongPassword, halfManager: "secondStepFirst" },
    changes: [],
    works: {
      as: "manager",
      fields: { currentPassword },
      reply: "/account/second-factor",
      changes: ["recovery_code"],
    },
  },
  removeSecondFactorAction: {
    self: { currentPassword: "x" },
    replies: onlyWithSecondFactor("secondFactorNeeded", "currentPasswordWrong"),
    changes: [],
  },
  codesKeptAction: { self: {}, replies: everyone("/account/security"), changes: [] },
  changePasswordAction: {
    self: { currentPassword: "x", ...passwords },
    replies: wrongPassword,
    changes: [],
    works: {
      as: "otherCarer",
      fields: { currentPassword, ...passwords },
      reply: "done",
      changes: ["credential", "session"],
    },
  },
  endOtherSessionsAction: { self: {}, replies: everyone("/account/security"), changes: ["session"] },
  signOutAction: { public: {} },
  chooseLanguageAction: { public: { language: "en" } },
  makeFirstAdminAction: {
    public: {
      ...{ code: "AAAA-BBBB-CCCC", givenName: "Eve", familyName: "Vos", email: "eve@example.test" },
      ...passwords,
    },
  },
  signInAction: { public: { email: "eva@example.test", password: "x" } },
  passSecondFactorAction: { public: { code: "123456" } },
  signInDemoAction: { public: { personId: randomUUID() } },
  requestPasswordResetAction: { public: { email: "nobody@example.test" } },
  objectToEmailAction: { public: { token: link.token } },
  passLogInLinkAction: { public: { token: link.token } },
  confirmEmailAction: { public: { token: link.token } },
  acceptInvitationAction: { public: link },
  resetPasswordAction: { public: link },
};

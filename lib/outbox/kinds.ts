/** Closed list of planned side effects and the ids each carries. Texts are read fresh when it is sent. */
export type OutboxPayloads = {
  "mail.password-reset": { accountId: string };
  "mail.invitation": { accountId: string };
  "mail.password-changed": { accountId: string };
};

export type OutboxKind = keyof OutboxPayloads;

/** Closed list of planned side effects and the ids each carries. Texts are read fresh when it is sent. */
export type OutboxPayloads = {
  "mail.password-reset": { accountId: string };
  "mail.invitation": { accountId: string };
  "mail.password-changed": { accountId: string };
  /** To the new address: the link that confirms it. To the old one: that this was asked. */
  "mail.email-confirm": { emailChangeId: string };
  "mail.email-change-notice": { emailChangeId: string };
  /** To the old mailbox and to the new one: it changed, somebody objected, the office decided. */
  "mail.email-changed": { emailSwitchId: string; side: string };
  "mail.email-objected": { emailSwitchId: string; side: string };
  "mail.objection-decided": { emailSwitchId: string; side: string };
  /** To office and administrators: an account waits for a decision, or is being guessed at. */
  "mail.objection-to-decide": { emailSwitchId: string; personId: string };
  "mail.account-siege": { accountId: string; personId: string };
  /** To the owner of an account that is being guessed at: the link to go on. */
  "mail.log-in-link": { accountId: string };
  /** To a manager: a change of data waits. To the other guardian: a change of the child was asked. */
  "mail.change-to-decide": { requestId: string; personId: string };
  "mail.child-change-asked": { requestId: string; personId: string };
  /** To the guardians of the child, or the person itself: accepted or rejected. */
  "mail.change-decided": { requestId: string; personId: string };
  /** To somebody who wants one letter a day: a notice that waits for the evening, and that letter. */
  "daily.part": { notice: NoticeKind; personId: string; day: string } & Record<string, string>;
  "mail.daily-summary": { personId: string; day: string };
  /** To a manager of the location: a parent asks for extra care. */
  "mail.care-request-asked": { requestId: string; personId: string };
  /** To a guardian who sees the child's daily life: approved or rejected. */
  "mail.care-request-decided": { requestId: string; personId: string };
  /** To a guardian who takes part in the conversation. */
  "mail.message": { conversationId: string; personId: string };
  "mail.urgent-message": { conversationId: string; personId: string };
  /** News is out: everybody whom it reaches gets a letter planned. */
  "news.announce": { newsId: string };
  "mail.news": { newsId: string; personId: string };
  /** A received file becomes a photo. */
  "photo.process": { photoId: string };
  /** The file as the camera sent it goes, once the photo is made or refused. */
  "photo.drop-original": { photoId: string };
  /** All files of a removed photo go. */
  "photo.erase": { photoId: string };
  /** To the payer: an invoice or credit note. */
  "mail.invoice-ready": { invoiceId: string; personId: string };
  /** To the payer: a contract, annual statement or estimate. */
  "mail.document-ready": { documentId: string; personId: string };
  /** The PDF of a paper, made once. */
  "document.render": { documentId: string };
};

export type OutboxKind = keyof OutboxPayloads;

/** Letters that only say that something is there, to one person: these obey that person's wishes and rights. */
export type NoticeKind =
  | "mail.change-to-decide"
  | "mail.child-change-asked"
  | "mail.change-decided"
  | "mail.care-request-asked"
  | "mail.care-request-decided"
  | "mail.message"
  | "mail.urgent-message"
  | "mail.news"
  | "mail.invoice-ready"
  | "mail.document-ready";

export type LetterKind = Extract<OutboxKind, `mail.${string}`>;

/** Somebody waits for these at the screen: they leave first and never stand behind a mailing to many. */
export const urgentKinds: readonly LetterKind[] = [
  "mail.password-reset",
  "mail.invitation",
  "mail.password-changed",
  "mail.email-confirm",
  "mail.email-change-notice",
  "mail.email-changed",
  "mail.email-objected",
  "mail.objection-decided",
  "mail.log-in-link",
];

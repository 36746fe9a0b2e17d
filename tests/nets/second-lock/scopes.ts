/**
 * Per table, of whom or what a row is: for each question the ids it answers to, as SQL over row `r`. A row is
 * within reach when for one of these questions one of the ids is among those of the actor (reach.ts).
 */
export type Question =
  | "daily" // children whose daily life one may see
  | "medical" // children whose health one may see
  | "address" // children whose address gives nobody away
  | "authority" // children one decides for
  | "consents" // children whose consents one may see
  | "file" // children whose whole file one works with
  | "desk" // children whose data one processes changes of
  | "contact" // adults one deals with
  | "accounts" // adults whose access one looks after
  | "self"
  | "money" // whoever pays
  | "place" // locations one works at
  | "manages" // locations one leads
  | "inbox" // location and kind of inbox one answers
  | "own" // children one talks about as a guardian
  | "terms" // general terms that have begun
  | "news"; // locations whose news one reads

type Scope = Partial<Record<Question, string>> | "house" | "nobody";

const child = "ARRAY[r.child_id]";
const childOf = (contract: string) => `ARRAY(SELECT k.child_id FROM contract k WHERE k.id = ${contract})`;
/** Whoever made the contract of a version, or pays any version of it. */
const paidBy = (
  version: string,
) => `ARRAY(SELECT k.holder_id FROM contract_version v JOIN contract k ON k.id = v.contract_id
    WHERE v.id = ${version}
  UNION SELECT p.payer_id FROM contract_version v JOIN contract_version o ON o.contract_id = v.contract_id
    JOIN contract_payer p ON p.version_id = o.id WHERE v.id = ${version})`;
const payerOf = (invoice: string) => `ARRAY(SELECT i.payer_id FROM invoice i WHERE i.id = ${invoice})`;
const talk = (conversation: string) => ({
  own: `ARRAY(SELECT c.child_id FROM conversation c WHERE c.id = ${conversation})`,
  inbox: `ARRAY(SELECT c.location_id || ' ' || c.kind FROM conversation c WHERE c.id = ${conversation}
    AND EXISTS (SELECT 1 FROM placement p JOIN care_group g ON g.id = p.group_id
      WHERE p.child_id = c.child_id AND g.location_id = c.location_id
        AND coalesce(p.ends_on, 'infinity') >= app.today() - 60))`,
});
/** Everybody on it said yes to the album and, when there are several, to being on a photo with others. */
const said = (purpose: string) =>
  `EXISTS (SELECT 1 FROM consent c WHERE c.child_id = k.child_id AND c.purpose = '${purpose}' AND c.allowed)`;
const portraitAllowed =
  "EXISTS (SELECT 1 FROM consent c WHERE c.child_id = r.child_id AND c.purpose = 'portrait' AND c.allowed)";
const shown = (photo: string) =>
  `(SELECT bool_and(${said("own_album")}) AND (count(*) = 1 OR bool_and(${said("group_photo")}))
    FROM photo_child k WHERE k.photo_id = ${photo})`;
const audience = (news: string) =>
  `ARRAY(SELECT coalesce(n.location_id::text, 'all') FROM news n WHERE n.id = ${news})`;

export const scopes: Record<string, Scope> = {
  organisation: "house",
  logo: "house",
  terms_edition: { terms: "ARRAY(SELECT 'begun' WHERE r.starts_on <= app.today())" },
  location: "house",
  registration: "house",
  care_group: "house",
  care_group_size: "house",
  day_part: "house",
  opening: "house",
  closure_day: "house",
  request_policy: "house",
  product: "house",
  product_rate: "house",

  person: { contact: "ARRAY[r.id]" },
  person_contact: { contact: "ARRAY[r.person_id]" },
  person_billing: { money: "ARRAY[r.person_id]" },
  role_grant: { self: "ARRAY[r.person_id]", manages: "ARRAY[r.location_id]" },
  staff_check: { self: "ARRAY[r.person_id]" },
  account: { accounts: "ARRAY[r.person_id]" },
  session: { self: "ARRAY[r.person_id]" },
  credential: "nobody",
  recovery_code: "nobody",
  token: "nobody",
  setup_code: "nobody",
  login_attempt: "nobody",
  login_miss: "nobody",
  email_switch: "nobody",

  child: { daily: "ARRAY[r.id]" },
  child_health: { medical: child },
  child_profile: { daily: child },
  child_address: { address: child },
  child_identity: { authority: child },
  collector: { daily: child },
  emergency_contact: { daily: child },
  change_request: { own: child, desk: child, accounts: "ARRAY[r.person_id]" },
  change_field: { own: child, desk: child, accounts: "ARRAY[r.person_id]" },
  notification_wish: { self: "ARRAY[r.person_id]" },
  email_change: { self: "ARRAY(SELECT a.person_id FROM account a WHERE a.id = r.account_id)" },
  guardianship: { self: "ARRAY[r.person_id]", file: child },
  consent: { consents: child },
  family_document: {
    desk: child,
    file: "ARRAY(SELECT r.child_id WHERE r.readers <> 'desk' AND r.removed_at IS NULL)",
    daily:
      "ARRAY(SELECT r.child_id WHERE r.readers = 'guardians' AND r.kind <> 'medical_statement' AND r.removed_at IS NULL)",
    medical: "ARRAY(SELECT r.child_id WHERE r.readers = 'guardians' AND r.removed_at IS NULL)",
  },
  portrait: {
    file: `ARRAY(SELECT r.child_id WHERE ${portraitAllowed})`,
    daily: `ARRAY(SELECT r.child_id WHERE r.removed_at IS NULL AND ${portraitAllowed})`,
  },
  placement: { daily: child },
  contract: { daily: child },
  contract_version: { money: paidBy("r.id"), desk: childOf("r.contract_id") },
  contract_pattern: { daily: "ARRAY(SELECT r.child_id WHERE r.binds)", money: paidBy("r.version_id") },
  contract_rate: { money: paidBy("r.version_id") },
  contract_payer: { money: paidBy("r.version_id") },
  care_request: { daily: child, manages: "ARRAY[r.location_id]" },
  care_request_slot: {
    daily: child,
    manages: "ARRAY(SELECT q.location_id FROM care_request q WHERE q.id = r.request_id)",
  },
  absence: { daily: child },
  group_closure: { daily: child },
  other_group_consent: { authority: child, file: child },
  log_entry: { daily: "ARRAY(SELECT r.child_id WHERE r.removed_at IS NULL)", file: child },
  log_entry_history: { file: child },

  photo_batch: { place: "ARRAY[r.location_id]" },
  photo: {
    place: "ARRAY[r.location_id]",
    own: `ARRAY(SELECT l.child_id FROM photo_child l WHERE l.photo_id = r.id AND ${shown("r.id")})`,
  },
  photo_child: {
    place: "ARRAY(SELECT p.location_id FROM photo p WHERE p.id = r.photo_id)",
    own: `ARRAY(SELECT r.child_id WHERE ${shown("r.photo_id")})`,
  },

  payer: { money: "ARRAY[r.id]" },
  invoice_series: "nobody",
  book_year: "nobody",
  invoice: { money: "ARRAY[r.payer_id]" },
  invoice_line: { money: payerOf("r.invoice_id") },
  ledger_entry: { money: "ARRAY[r.payer_id]" },
  allocation: { money: "ARRAY[r.payer_id]" },
  document: { money: "ARRAY[r.payer_id]" },
  document_file: { money: "ARRAY(SELECT d.payer_id FROM document d WHERE d.id = r.document_id)" },

  mailing: { inbox: "ARRAY[r.location_id || ' ' || r.kind]" },
  conversation: talk("r.id"),
  participant: talk("r.conversation_id"),
  message: talk("r.conversation_id"),
  attachment: {
    self: "ARRAY(SELECT r.added_by WHERE num_nonnulls(r.message_id, r.news_id) = 0)",
    news: audience("r.news_id"),
    ...talk("(SELECT m.conversation_id FROM message m WHERE m.id = r.message_id)"),
  },
  news: { news: audience("r.id") },
  news_read: { self: "ARRAY[r.person_id]" },

  notification: { self: "ARRAY[r.person_id]" },
  notification_delivery: "nobody",
  outbox: "nobody",
  local_mail: "nobody",
  mail_pace: "nobody",
  alarm: "nobody",
  alarm_receiver: { self: "ARRAY[r.person_id]" },
  import_file: "nobody",
  import_mapping: "nobody",
  import_row: "nobody",
  merge: "nobody",
  merge_row: "nobody",
  reading_brake: "nobody",
  audit: "nobody",
  access_log: { authority: child },
};

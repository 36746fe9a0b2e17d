/** Errands tell people or tidy; letters wait for the mail service's pace; pictures and PDFs take their time. */
export type Lane = "errands" | "letters" | "pictures";

/** An event tells what happened; a notice is the letter about events to one person; the rest speaks for itself. */
type Role = "event" | "notice" | "letter" | "work";

type Ids = Record<string, string>;

/** One kind of planned effect: what it is, which lane does it, and (as a type only) the ids it carries. */
export type Kind<Payload extends Ids, As extends Role> = {
  role: As;
  lane: Lane;
  /** Somebody waits for it at the screen: it leaves first and never stands behind a mailing to many. */
  first: boolean;
  payload?: Payload;
};

const kind = <Payload extends Ids, As extends Role>(role: As, lane: Lane, first = false) =>
  ({ role, lane, first }) as Kind<Payload, As>;

/** Something happened: whom it concerns is looked up when the worker comes to it. */
export const event = <Payload extends Ids>() => kind<Payload, "event">("event", "errands");

/** The letter to one person about one or several notifications, which hang on it. */
export const notice = () => kind<{ personId: string }, "notice">("notice", "letters");

/** A letter about the account itself, planned for its reader by the act. */
export const letter = <Payload extends Ids>({ first = true } = {}) =>
  kind<Payload, "letter">("letter", "letters", first);

export const work = <Payload extends Ids>(lane: Lane) => kind<Payload, "work">("work", lane);

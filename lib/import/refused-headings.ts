import { fold } from "./fold";

/** Health and citizen service numbers come in by hand, each with its own right: never by a list. */
const healthWords = [
  ...["allergi", "medi", "dieet", "diet", "ziekte", "gezondheid", "health", "huisarts", "doctor", "diagnos"],
  ...["vaccin", "inenting", "verzeker", "insur", "zorgpolis", "polisnummer", "aandoening", "handicap"],
];
const numberWords = ["bsn", "burgerservice", "sofinummer", "sofinr", "citizenservice"];

/** What the heading of one of our own columns may hold all the same: who may see health, and who may not. */
const isRight = (folded: string) => /ziet(de)?gezondheid$|seeshealth$/.test(folded);

/** Whether a column is refused by its name: its cells are not even kept. */
export function isRefusedHeading(heading: string): boolean {
  const folded = fold(heading);
  return !isRight(folded) && [...healthWords, ...numberWords].some((word) => folded.includes(word));
}

import "server-only";

/** How many guesses a password takes somebody who tries the likeliest first, as a power of ten. */
export type Estimate = (password: string, names: readonly string[]) => number;

/** Feast days, seasons and sayings that everybody here thinks of, and that are in no list of words. */
const dutchHabits = [
  "welkom",
  "zomer",
  "winter",
  "herfst",
  "lente",
  "kerst",
  "kerstmis",
  "sinterklaas",
  "zwartepiet",
  "pakjesavond",
  "oudennieuw",
  "nieuwjaar",
  "carnaval",
  "pasen",
  "paashaas",
  "koningsdag",
  "koninginnedag",
  "bevrijdingsdag",
  "dodenherdenking",
  "hemelvaart",
  "pinksteren",
  "prinsjesdag",
  "sintmaarten",
  "moederdag",
  "vaderdag",
  "suikerfeest",
  "offerfeest",
  "diwali",
  "ikhouvanjou",
  "ikhouvanje",
  "geheim",
  "laatmeerin",
  "laatmeerbinnen",
];

/** Beyond this a password is long enough to be judged by its beginning; the work stays small. */
const longestLooked = 40;

let estimator: Promise<Estimate> | undefined;

async function load(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-nl-be"),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary, dutchHabits },
    graphs: common.adjacencyGraphs,
    maxLength: longestLooked,
  });
  return (password, names) => factory.check(password, [...names]).guessesLog10;
}

/** Words, names, dates, sequences, repeats and rows of the keyboard, in Dutch too; loaded when first needed. */
export const passwordEstimate = (): Promise<Estimate> => {
  estimator ??= load();
  return estimator;
};

import { describe, expect, it } from "vitest";
import { problemWithPassword } from "./password-rules";
import { passwordEstimate } from "./password-strength";

const estimate = await passwordEstimate();
const problemWith = (password: string, minimum = 8) =>
  problemWithPassword(password, {
    minimum,
    estimate,
    ourNames: ["Villa Bambini", "De Zonnebloem", "Eindhoven", "De Linde", "Het Kompas"],
    theirNames: ["Eva", "van den", "Berg", "eva.vandenberg@example.nl", "Saar", "Bram"],
  });

describe("a password", () => {
  it.each([
    ["zeven77", "passwordTooShort"],
    ["villabambini", "passwordNamesUs"],
    ["Bambini2026!", "passwordNamesUs"],
    ["ZonnebloemZonnebloem1", "passwordNamesUs"],
    ["Ouderportaal123", "passwordNamesUs"],
    ["Eindhoven040", "passwordNamesUs"],
    ["Kompas2026!", "passwordNamesUs"],
    ["wachtwoord", "passwordNamesUs"],
    ["EvaBerg2026", "passwordNamesYou"],
    ["vandenberg1", "passwordNamesYou"],
    ["Saar2023!", "passwordNamesYou"],
    ["bram&saar", "passwordNamesYou"],
  ] as const)("%s is refused: %s", (password, problem) => {
    expect(problemWith(password)).toBe(problem);
  });

  it.each([
    ..."12345678 98765432 13579086 147258369 24111985 1985-11-24 abcdefgh abcd1234 aaaaaaaaaaaa".split(" "),
    ..."qwertyuiop qwerty123 asdfghjkl zxcvbnm123 1qaz2wsx qazwsxedc 1q2w3e4r5t !QAZ2wsx".split(" "),
    ..."Password1 P@ssw0rd2026 Sunshine2026! Welkom01 Welkom2026! W3lkom2026 Geheim123! hallo1234".split(" "),
    ..."Zomer2026! Winter2025 Herfst2026! Lente2026 Januari2026 november2026! Maandag01!".split(" "),
    ..."Kerstmis2026 Sinterklaas2026 Pasen2026! Koningsdag2026 Carnaval2026 Bevrijdingsdag".split(" "),
    ..."Prinsjesdag26 Moederdag26 paashaas2026 Oudennieuw2026 Zwartepiet1 Hemelvaart26".split(" "),
    ..."Amsterdam2026 Utrecht030 Nederland1 Ajax1900! feyenoord1908 voetbal123 oranje2026".split(" "),
    ..."DeLinde2026 kruiwagen Vakantie2026 Verjaardag1 Ikhouvanjou qwertyqwerty abc123abc123".split(" "),
    `${"x".repeat(60)}yz1`,
  ])("%s is refused as easy to guess", (password) => {
    expect(problemWith(password)).toBe("passwordCommon");
  });

  it.each([
    "fietsen naar zee",
    "koffie om halfvijf",
    "bambini houden van appeltaart",
    "drie boterhammen met kaas",
    "regenboog kikker",
    "zonnescherm-harmonica",
    "xK9#mPq2vL",
    "        x   y   z",
    "Łukaszenka❤️ëïö",
  ])("%s is fine without rules about capitals, digits or signs", (password) => {
    expect(problemWith(password)).toBeNull();
  });

  it("is counted in characters, and the daycare may ask for more", () => {
    expect(problemWith("👶👶👶🍼🍼🍎🍌")).toBe("passwordTooShort");
    expect(problemWith("fietsentas", 15)).toBe("passwordTooShort");
  });

  it("of the longest kind is judged by its beginning, in little time", () => {
    const begin = process.cpuUsage();
    for (const long of ["a".repeat(128), "abcdefgh1234".repeat(10), "Łu❤️ëïö".repeat(16)]) problemWith(long);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });
});

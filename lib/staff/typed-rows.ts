/** What is asked of one new colleague where several are typed; its fields carry the number of the row. */
export const rowFields = ["name", "email", "role", "place", "startsOn"] as const;
export type TypedRow = Record<(typeof rowFields)[number], string>;

/** What words of a pasted line stand for: names of roles and locations, folded, by the values of the form. */
export type Meanings = { roles: Readonly<Record<string, string>>; places: Readonly<Record<string, string>> };

export const mostRows = 50;

export const folded = (text: string) => text.trim().toLowerCase();
const isHeading = ([, email = ""]: readonly string[]) => /^e-?mail/.test(folded(email));

/** 15-1-2027 as the value of a date field; anything else stays as it is, to be told of. */
function dayValue(text: string) {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

/** One person a line, the columns apart by a tab or a semicolon; a first line of headings is passed over. */
export function readPasted(pasted: string, { roles, places }: Meanings): TypedRow[] {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.split(line.includes("\t") ? "\t" : ";").map((one) => one.trim()));
  const people = cells[0] && isHeading(cells[0]) ? cells.slice(1) : cells;
  return people.map(([name = "", email = "", role = "", place = "", startsOn = ""]) => ({
    ...{ name, email, startsOn: dayValue(startsOn) },
    ...{ role: roles[folded(role)] ?? role, place: places[folded(place)] ?? place },
  }));
}

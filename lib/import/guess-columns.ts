import {
  adultParts,
  adultSlots,
  type ColumnMapping,
  childColumns,
  type ImportColumn,
} from "@/db/schema/import";
import { languages } from "@/lib/i18n/language";
import { columnNames } from "@/lib/texts/import-columns";
import { fold } from "./fold";
import { adultWords, otherChildNames, otherPartNames } from "./other-names";
import { isRefusedHeading } from "./refused-headings";

type Named = readonly [folded: string, column: ImportColumn];

const ourOwn: Named[] = languages.flatMap((language) =>
  columnNames(language).map(({ column, name }) => [fold(name), column] as const),
);

/** "Ouder 1 e-mail" and "e-mail verzorger 1" alike. */
const ofAdults: Named[] = adultSlots.flatMap((slot) =>
  adultParts.flatMap((part) => {
    const column = `adult${slot}${part}` as const;
    const said = ourOwn.filter(([, one]) => one === column).map(([name]) => name.replace(/^.*?[12]/, ""));
    return [...said, ...otherPartNames[part]].flatMap((name) =>
      adultWords.flatMap((word) => [
        [`${word}${slot}${name}`, column] as const,
        [`${name}${word}${slot}`, column] as const,
      ]),
    );
  }),
);

const ofChildren: Named[] = childColumns.flatMap((column) =>
  otherChildNames[column].map((name) => [name, column] as const),
);

/** A name of our own screens goes before what others may mean by it: the last one stays. */
const byName = new Map<string, ImportColumn>([...ofAdults, ...ofChildren, ...ourOwn]);

/** What the columns of a file most likely hold, by their names; each is given away once. */
export function guessColumns(headings: readonly string[]): ColumnMapping {
  const taken = new Set<ImportColumn>();
  return headings.map((heading) => {
    const column = isRefusedHeading(heading) ? undefined : byName.get(fold(heading));
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

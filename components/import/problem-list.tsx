import { List, ListItem } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { Problem } from "@/lib/import/problem";
import { fieldProblems } from "@/lib/texts/field-problems";
import { columnNames } from "@/lib/texts/import-columns";
import { importProblems, type RowProblem } from "@/lib/texts/import-problems";
import { importWork } from "@/lib/texts/import-work";

const isOfRow = (code: Problem["code"]): code is RowProblem => code in importProblems.nl;

function sentenceOf({ code, ...facts }: Problem, language: Language) {
  return isOfRow(code) ? importProblems[language][code](facts) : fieldProblems[language][code];
}

const mostShown = 60;

/** Every fault with its row as the spreadsheet counts, its column, what stands there and why not. */
export function ProblemList({ problems, language }: { problems: readonly Problem[]; language: Language }) {
  const t = importWork[language];
  const names = new Map(columnNames(language).map(({ column, name }) => [column, name]));
  return (
    <List>
      {problems.map((problem) => {
        const { row, column, value } = problem;
        const where = column ? names.get(column) : t.wholeRow;
        return (
          <ListItem key={`${row} ${column} ${problem.code}`}>
            <p className="font-semibold">{`${t.row(row)} · ${where}`}</p>
            <p>{sentenceOf(problem, language)}</p>
            {column ? (
              <p className="text-sm text-soft wrap-anywhere">
                {value ? t.stands(value.slice(0, mostShown)) : t.standsNothing}
              </p>
            ) : null}
          </ListItem>
        );
      })}
    </List>
  );
}

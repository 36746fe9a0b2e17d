import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { CircleCheck, CircleDashed, FileText } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { List, ListItem } from "@/components/ui/list";
import type { Language } from "@/lib/i18n/language";
import type { ImportLine } from "@/lib/import/queries";
import { importWork } from "@/lib/texts/import-work";
import { formatInstant } from "@/lib/time/format";

/** Files that were sent lately, and whether they were imported. */
export function FileList({ files, language }: { files: readonly ImportLine[]; language: Language }) {
  const t = importWork[language];
  return (
    <Card heading={t.files}>
      {files.length === 0 ? (
        <EmptyState icon={FileText} title={t.noFiles} level={3}>
          {t.noFilesText}
        </EmptyState>
      ) : (
        <List>
          {files.map(({ id, fileName, rowCount, createdAt, importedAt }) => (
            <ListItem
              key={id}
              aside={
                <Chip icon={importedAt ? CircleCheck : CircleDashed} tone={importedAt ? "leaf" : "sun"}>
                  {importedAt ? t.done : t.waiting}
                </Chip>
              }
            >
              <Link href={`/team/families/import/${id}` as Route} className="font-semibold wrap-anywhere">
                {fileName}
              </Link>
              <p className="text-sm text-soft">
                {formatInstant(createdAt, language)} · {t.rows(rowCount)}
              </p>
            </ListItem>
          ))}
        </List>
      )}
    </Card>
  );
}

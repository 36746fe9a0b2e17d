import type { ReactNode } from "react";
import { PaperNote } from "@/components/documents/paper-note";
import { cn } from "@/components/ui/cn";
import { ArrowRight } from "@/components/ui/icons";
import type { ChangeFieldName, ChangeLine, ShownValue } from "@/lib/change-request/view";
import type { Messages } from "@/lib/texts/catalogue";

type Texts = Messages["familyData"];
type ChangeLinesProps = {
  lines: readonly ChangeLine[];
  t: Texts;
  /** What else there is to say of a field. */
  remark?: (field: ChangeFieldName) => ReactNode;
};

const onPapers = new Set<ChangeFieldName>([
  "givenName",
  "namePrefix",
  "familyName",
  "street",
  "houseNumber",
  "city",
]);

/** Field by field: old → new. */
export function ChangeLines({ lines, t, remark }: ChangeLinesProps) {
  return (
    <dl className="grid gap-3">
      {lines.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="text-sm text-soft">{t.fields[field]}</dt>
          <dd className="mt-1 flex flex-wrap items-start gap-x-2 gap-y-1">
            <span className={cn("min-w-0 text-soft", before.text && "line-through decoration-1")}>
              <span className="sr-only">{t.old}: </span>
              <Value value={before} t={t} />
            </span>
            <ArrowRight className="mt-1 size-4 shrink-0 text-soft" />
            <span className="sr-only">{t.becomes}</span>
            <span className="min-w-0 font-semibold">
              <span className="sr-only">{t.new}: </span>
              <Value value={after} t={t} />
            </span>
          </dd>
          {onPapers.has(field) ? (
            <dd>
              <PaperNote text={after.text} note={t.paperNote} />
            </dd>
          ) : null}
          {remark?.(field)}
        </div>
      ))}
    </dl>
  );
}

export function Value({ value, t }: { value: ShownValue; t: Texts }) {
  if (value.people.length === 0) return <span className="whitespace-pre-line">{value.text || t.empty}</span>;
  return (
    <span className="grid">
      {value.people.map((one) => (
        <span key={`${one.name} ${one.phone}`}>{`${one.name} (${one.relation}) ${one.phone}`}</span>
      ))}
    </span>
  );
}

"use client";

import { clsx } from "clsx";
import { useEffect, useRef, useState } from "react";
import { Card } from "@/components/ui/card";
import type { FormPeople, FormSection } from "./form-fields";

export type SummaryTexts = {
  summary: string;
  summaryNone: string;
  empty: string;
  removed: string;
  becomes: string;
};

type Line = { key: string; label: string; before: string; after: string };
type ChangeSummaryProps = { sections: FormSection[]; people: FormPeople[]; t: SummaryTexts };

const words = (text: string) => text.trim().replace(/\s+/g, " ");

function changedLines({ sections, people, t }: ChangeSummaryProps, data: FormData): Line[] {
  const typed = (name: string) => String(data.get(name) ?? "");
  const fields = sections
    .flatMap((section) => section.fields)
    .map(({ name, label, start, options }) => {
      const shown = (value: string) => options?.find((one) => one.value === value)?.label ?? value;
      return { key: name, label, before: shown(start), after: shown(typed(name)) };
    });
  const rows = people.flatMap(({ field, heading, rows: known }) =>
    Array.from({ length: known.length + 2 }, (_, index) => {
      const part = (name: string) => typed(`${field}.${index}.${name}`);
      const row = known[index];
      const text = (parts: (string | undefined)[]) => parts.filter(Boolean).join(", ");
      const gone = data.has(`${field}.${index}.remove`);
      return {
        key: `${field}.${index}`,
        label: heading,
        before: row ? text([row.name, row.phone, row.relation]) : "",
        after: gone ? t.removed : text([part("name"), part("phone"), part("relation")]),
      };
    }),
  );
  return [...fields, ...rows].filter(({ before, after }) => words(before) !== words(after));
}

/** Old → new while typing. A help only: without script the page after sending shows the same. */
export function ChangeSummary({ sections, people, t }: ChangeSummaryProps) {
  const here = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<Line[] | null>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const look = () => setLines(changedLines({ sections, people, t }, new FormData(form)));
    look();
    form.addEventListener("input", look);
    return () => form.removeEventListener("input", look);
  }, [sections, people, t]);

  return (
    <div ref={here}>
      {lines ? (
        <Card tone="sky" heading={t.summary}>
          {lines.length === 0 ? <p>{t.summaryNone}</p> : null}
          <ul className="grid gap-2">
            {lines.map(({ key, label, before, after }) => (
              <li key={key} className="min-w-0">
                <span className="block text-sm text-soft">{label}</span>
                <span className={clsx("text-soft", before && "line-through decoration-1")}>
                  {before || t.empty}
                </span>{" "}
                <span aria-hidden>→</span> <span className="sr-only">{t.becomes}</span>{" "}
                <strong>{after || t.empty}</strong>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}

import type { ReactNode } from "react";
import { Dot } from "@/components/ui/dot";
import { FileCheck2, FileSignature, FileText, type IconComponent, ShieldCheck } from "@/components/ui/icons";
import { ListItem } from "@/components/ui/list";
import type { ShownDocument } from "@/lib/family-document/queries";
import type { Language } from "@/lib/i18n/language";
import { familyDocuments } from "@/lib/texts/family-documents";
import { formatDay } from "@/lib/time/format";

const icons: Record<ShownDocument["kind"], IconComponent> = {
  court_order: ShieldCheck,
  signed_form: FileSignature,
  medical_statement: FileCheck2,
  other: FileText,
};

export const documentFileHref = (id: string) => `/api/files/family-documents/${id}`;

type DocumentLineProps = {
  document: ShownDocument;
  language: Language;
  aside?: ReactNode;
  children?: ReactNode;
};

/** One document by its name, which opens it. */
export function DocumentLine({ document, language, aside, children }: DocumentLineProps) {
  const t = familyDocuments[language];
  const dated = t.dated(formatDay(document.datedOn, language, "long"));
  return (
    // What unfolds under a document must not move what stands before it.
    <ListItem className="items-start" lead={<Dot icon={icons[document.kind]} tint="sky" />} aside={aside}>
      {/* A file, noted with who opens it: the browser asks for it only when it is chosen. */}
      <a
        href={documentFileHref(document.id)}
        aria-label={t.open(document.name)}
        className="inline-block py-0.5 font-semibold text-ink underline-offset-4 max-md:py-2.5"
      >
        {document.name}
      </a>
      <p className="text-sm text-soft">{`${t.kinds[document.kind]} ${dated}`}</p>
      {children}
    </ListItem>
  );
}

import type { Route } from "next";
import type { ReactNode } from "react";
import { HouseLogo } from "@/components/shell/house-logo";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Download } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Sheet } from "@/lib/documents/sheet";
import { type Logo, shownLogo } from "@/lib/organisation/logo-file";
import type { PapersTexts } from "@/lib/texts/papers";
import { PaperBlock, PaperFacts } from "./paper-blocks";
import { paperFileHref } from "./paper-links";
import { PrintButton } from "./print-button";

type PaperPageProps = {
  documentId: string;
  number: string;
  sheet: Sheet;
  back: { href: string; label: string };
  printAtOnce: boolean;
  /** Where the edition that replaced this one is read. */
  newerHref?: string | undefined;
  /** What is known of it today, on screen alone. */
  above?: ReactNode;
  t: PapersTexts;
};

function Letterhead({ sheet, t }: { sheet: Sheet; t: PapersTexts }) {
  const { name, lines, logo } = sheet.sender;
  return (
    <div className="flex flex-wrap justify-between gap-x-8 gap-y-4">
      <address className="not-italic">
        <span className="sr-only">{t.addressee}: </span>
        {sheet.addressee.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <address className="text-sm text-soft not-italic sm:text-right">
        <span className="sr-only">{t.sender}: </span>
        {logo ? <PaperLogo logo={logo} /> : null}
        <span className="block font-semibold text-leaf">{name}</span>
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
    </div>
  );
}

/** As the PDF has it: the one of the day of issue. */
const PaperLogo = ({ logo }: { logo: Logo }) => (
  <HouseLogo logo={shownLogo(logo, { width: 160, height: 58 })} className="mb-2 sm:ml-auto" />
);

/** A paper to read: word for word what its PDF says, for every screen and every reader. */
export function PaperPage({
  documentId,
  number,
  sheet,
  back,
  printAtOnce,
  newerHref,
  above,
  t,
}: PaperPageProps) {
  return (
    <>
      <PageHeader
        title={<span lang="nl">{sheet.title}</span>}
        sub={number}
        back={back}
        action={
          <div className="flex flex-wrap gap-2">
            <PrintButton label={t.print} atOnce={printAtOnce} />
            <a href={paperFileHref(documentId)} className={buttonClass({ variant: "quiet" })}>
              <Download />
              {t.downloadPdf}
            </a>
          </div>
        }
      />
      {newerHref ? (
        <Notice className="mb-4">
          {t.replaced}{" "}
          <Link href={newerHref as Route} className="font-semibold">
            {t.toNewer}
          </Link>
        </Notice>
      ) : null}
      {above}
      <Card
        aria-label={`${sheet.title} ${number}`}
        // Letters of a screen are large on paper: an invoice for two children would need a second sheet for its foot.
        className="print:border-0 print:p-0 print:[zoom:0.875]"
        style={{ breakInside: "auto" }}
      >
        <div lang="nl" className="grid grid-cols-1 gap-5">
          <Letterhead sheet={sheet} t={t} />
          <PaperFacts
            facts={sheet.facts}
            className="grid-cols-2 rounded-md bg-paper p-4 sm:grid-cols-3 print:border"
          />
          {sheet.intro ? <p className="max-w-prose">{sheet.intro}</p> : null}
          {sheet.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper never change place
            <PaperBlock key={index} block={block} />
          ))}
          <ul className="max-w-prose text-soft text-xs">
            {sheet.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <p className="text-soft text-xs">{sheet.sender.footer}</p>
        </div>
      </Card>
    </>
  );
}

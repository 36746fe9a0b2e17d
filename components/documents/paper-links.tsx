import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Download, Printer } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Eye } from "@/components/ui/work-icons";

type PaperLinksProps = {
  documentId: string;
  /** The page on which the paper is read. */
  path: string;
  /** What the links are about, for those who hear them one by one. */
  paper: string;
  t: { view: string; print: string; download: string };
};

export const paperFileHref = (documentId: string) => `/api/files/documents/${documentId}?download`;

/** The manual's three buttons: view, print, download. */
export function PaperLinks({ documentId, path, paper, t }: PaperLinksProps) {
  const look = buttonClass({
    variant: "text",
    className: "px-2 text-sm max-sm:gap-1.5 max-sm:px-1.5 sm:text-base",
  });
  const about = <span className="sr-only">{` ${paper}`}</span>;
  return (
    <div className="-ml-1.5 flex flex-wrap sm:-ml-2 sm:gap-x-1" data-print="hide">
      <Link href={path as Route} prefetch={false} className={look}>
        <Eye />
        {t.view}
        {about}
      </Link>
      <Link href={`${path}?print` as Route} prefetch={false} className={look}>
        <Printer />
        {t.print}
        {about}
      </Link>
      <a href={paperFileHref(documentId)} className={look}>
        <Download />
        {t.download}
        {about}
      </a>
    </div>
  );
}

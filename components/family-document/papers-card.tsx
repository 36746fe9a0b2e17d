import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Files, FileText } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { FamilyFile } from "@/lib/family/family-file";
import type { familyDocuments } from "@/lib/texts/family-documents";

type PapersCardProps = {
  papers: FamilyFile["papers"];
  documents: Route;
  t: (typeof familyDocuments)["nl"];
};

/** How many papers there are of a child, and the way to them. */
export function PapersCard({ papers: { filed, issued }, documents, t }: PapersCardProps) {
  const look = buttonClass({ variant: "text", className: "px-0!" });
  return (
    <Card
      heading={t.papers}
      aside={
        <Link href={documents} className={buttonClass({ variant: "text" })}>
          {t.add}
        </Link>
      }
    >
      <ul className="-my-1 grid justify-items-start">
        <li>
          <Link href={documents} className={look}>
            <Files />
            {filed === 0 ? t.filedNone : t.filed(filed)}
          </Link>
        </li>
        {issued > 0 ? (
          <li>
            <Link href={`${documents}#issued` as Route} className={look}>
              <FileText />
              {t.issued(issued)}
            </Link>
          </li>
        ) : null}
      </ul>
    </Card>
  );
}

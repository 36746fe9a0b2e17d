import { PaperNote } from "@/components/documents/paper-note";
import { Card } from "@/components/ui/card";
import type { SubjectFile } from "@/lib/change-request/view";
import type { Messages } from "@/lib/texts/catalogue";
import type { FormAction } from "@/lib/web/form-action";
import { addressText, nameText } from "./fact-text";
import { Fact, Facts } from "./facts";
import { RevealForm } from "./reveal-form";

type OwnFactsProps = { values: SubjectFile["values"]; reveal: FormAction; t: Messages["familyData"] };

/** The own data; numbers of bank and state masked until asked for. */
export function OwnFacts({ values, reveal, t }: OwnFactsProps) {
  return (
    <>
      <Card heading={t.sections.general}>
        <Facts>
          <Fact name={t.name} note={<PaperNote text={nameText(values)} note={t.paperNote} />}>
            {nameText(values)}
          </Fact>
          <Fact name={t.address}>{addressText(values) || t.unknown}</Fact>
          <Fact name={t.fields.phone}>{values.phone?.text || t.unknown}</Fact>
          <Fact name={t.fields.workPhone}>{values.workPhone?.text || t.unknown}</Fact>
        </Facts>
      </Card>
      {values.iban ? (
        <Card heading={t.sections.billing}>
          <Facts>
            {(["iban", "bsn"] as const).map((field) => (
              <Fact
                key={field}
                name={t.fields[field]}
                aside={
                  values[field]?.text ? (
                    <RevealForm
                      action={reveal}
                      field={field}
                      label={t.reveal}
                      name={t.revealLabel(t.fields[field].toLowerCase())}
                    />
                  ) : null
                }
              >
                {values[field]?.text || t.unknown}
              </Fact>
            ))}
            <Fact name={t.fields.birthDate}>{values.birthDate?.text || t.unknown}</Fact>
          </Facts>
        </Card>
      ) : null}
    </>
  );
}

import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { Check, Phone, ShieldBan } from "@/components/ui/icons";
import type { PersonRow } from "@/lib/change-request/view";
import type { SheetGuardian } from "@/lib/family/child-sheet";
import type { Messages } from "@/lib/texts/catalogue";
import { formatPhone } from "@/lib/validation/phone";

type Texts = Pick<Messages, "childSheet" | "families">;

export function CallLink({ name, number, t }: { name: string; number: string; t: Messages["childSheet"] }) {
  const shown = formatPhone(number);
  return (
    <a
      href={`tel:${number.replace(/[^+\d]/g, "")}`}
      aria-label={t.call(name, shown)}
      className="inline-flex min-h-11 items-center gap-2 font-semibold"
    >
      <Phone className="size-4 shrink-0" />
      {shown}
    </a>
  );
}

export function SheetGuardians({ guardians, t }: { guardians: readonly SheetGuardian[]; t: Texts }) {
  const { childSheet, families } = t;
  if (guardians.length === 0) return <p className="text-soft">{childSheet.noGuardians}</p>;
  return (
    <ul className="divide-y divide-line">
      {guardians.map(({ id, name, relation, phones, mayCollect }) => (
        <Row key={id} name={name} sub={families.relation[relation]} chip={mayChip(mayCollect, childSheet)}>
          {phones.map((number) => (
            <CallLink key={number} name={name} number={number} t={childSheet} />
          ))}
          {phones.length === 0 && mayCollect ? (
            <p className="text-sm text-soft">{childSheet.noPhone}</p>
          ) : null}
        </Row>
      ))}
    </ul>
  );
}

const mayChip = (mayCollect: boolean, t: Messages["childSheet"]) =>
  mayCollect ? (
    <Chip icon={Check}>{t.mayCollect}</Chip>
  ) : (
    <Chip icon={ShieldBan} tone="berry">
      {t.mayNotCollect}
    </Chip>
  );

type PeopleProps = { people: readonly PersonRow[]; none: string; t: Messages["childSheet"] };

export function SheetPeople({ people, none, t }: PeopleProps) {
  if (people.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ol className="divide-y divide-line">
      {people.map(({ name, phone, relation }) => (
        <Row key={`${name} ${phone}`} name={name} sub={relation}>
          <CallLink name={name} number={phone} t={t} />
        </Row>
      ))}
    </ol>
  );
}

type RowProps = { name: string; sub: string; chip?: ReactNode; children: ReactNode };

function Row({ name, sub, chip, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          {sub} {chip}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-4">{children}</div>
    </li>
  );
}

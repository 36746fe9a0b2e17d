import type { Route } from "next";
import type { ReactNode } from "react";
import { PaperNote } from "@/components/documents/paper-note";
import { buttonClass } from "@/components/ui/button-class";
import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { Face } from "@/components/ui/face";
import { Check, ShieldCheck, X } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type GuardianContact, type GuardianView, guardianRights } from "@/lib/family/file-people";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { familyWork } from "@/lib/texts/family-work";
import { countryLine } from "@/lib/validation/country";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { AccountChip } from "./account-chip";
import { BlockDocument } from "./block-card";
import { periodText } from "./period-text";

type GuardianProps = { guardian: GuardianView; t: Messages["families"]; language: Language };

/** One guardian of the child: each right in words, whether given or not, then how to reach this person. */
export function GuardianCard({ guardian, t, language }: GuardianProps) {
  const work = familyWork[language];
  return (
    <li className="grid gap-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-3">
        <Face name={guardian.name} />
        <div className="min-w-0 flex-1 basis-44">
          <h3>{guardian.name}</h3>
          <p className="text-sm text-soft">
            {t.relation[guardian.relation]} · {periodText(guardian, t, language)}
          </p>
        </div>
        {guardian.state === "ended" ? null : <AccountChip account={guardian.account} t={t} />}
        <Link
          href={`/team/families/ties/${guardian.id}` as Route}
          prefetch={false}
          aria-label={work.changeOf(guardian.name)}
          className={buttonClass({ variant: "text" })}
        >
          {work.change}
        </Link>
      </div>
      <PaperNote text={guardian.name} note={t.paperNote} />
      {guardian.blockReason ? (
        <Notice tone="danger" role="note" title={guardian.state === "ended" ? t.wasBlocked : t.blockedTitle}>
          {guardian.blockReason}
        </Notice>
      ) : null}
      <BlockDocument document={guardian.blockDocument} />
      {guardian.state === "ended" ? null : <Rights guardian={guardian} t={t} />}
      {guardian.proof ? (
        <p className="break-words text-sm text-soft">{work.proofSeen(guardian.proof)}</p>
      ) : null}
      {guardian.contact ? (
        <Contact contact={guardian.contact} email={guardian.account?.email} t={t} language={language} />
      ) : null}
    </li>
  );
}

function Rights({ guardian, t }: Omit<GuardianProps, "language">) {
  const blocked = guardian.blockReason !== null;
  return (
    <div className="grid gap-1 text-sm">
      {blocked ? <p className="text-soft">{t.withoutBlock}</p> : null}
      <ul className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
        {guardianRights.map((right) => {
          const given = guardian.rights[right];
          const Icon = given ? Check : X;
          return (
            <li key={right} className={cn("flex items-start gap-2", (blocked || !given) && "text-soft")}>
              <Icon className={cn("mt-0.5 size-4 shrink-0", given && !blocked && "text-leaf")} />
              {t.rights[right][given ? "yes" : "no"]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type ContactProps = {
  contact: GuardianContact;
  email?: string;
  t: Messages["families"];
  language: Language;
};

function Contact({ contact, email, t, language }: ContactProps) {
  const address = [
    [contact.street, contact.houseNumber].filter(Boolean).join(" "),
    [contact.postcode && formatPostcode(contact.postcode), contact.city].filter(Boolean).join(" "),
    contact.street && countryLine(contact.country, language),
  ].filter(Boolean);
  return (
    <div className="grid gap-2 rounded-md bg-paper p-3 text-sm">
      {contact.shielded ? (
        <p>
          <Chip icon={ShieldCheck} tone="sky">
            {t.shielded}
          </Chip>
        </p>
      ) : null}
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <Fact name={t.phone}>{contact.phone ? <PhoneLink number={contact.phone} /> : t.unknown}</Fact>
        {contact.workPhone ? (
          <Fact name={t.workPhone}>
            <PhoneLink number={contact.workPhone} />
          </Fact>
        ) : null}
        <Fact name={t.address}>{address.length > 0 ? address.join(", ") : t.unknown}</Fact>
        <Fact name={t.email} wide>
          {email ? (
            <a href={`mailto:${email}`} className="break-all">
              {email}
            </a>
          ) : (
            t.unknown
          )}
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={cn("min-w-0", wide && "sm:col-span-2")}>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const PhoneLink = ({ number }: { number: string }) => <a href={`tel:${number}`}>{formatPhone(number)}</a>;

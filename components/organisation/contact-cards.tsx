import { Card } from "@/components/ui/card";
import { ExternalLink } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { HouseContact } from "@/lib/organisation/read-contact";
import { ownHouse } from "@/lib/texts/own-house";

type CardProps = { house: HouseContact; language: Language };

const link = "inline-flex min-h-6 items-center break-all text-leaf underline";

export function ContactCard({ house, language }: CardProps) {
  const t = ownHouse[language];
  const facts = [
    {
      label: t.address,
      value: house.lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      )),
    },
    {
      label: t.phone,
      value: (
        <a href={house.phone.href} className={link}>
          {house.phone.text}
        </a>
      ),
    },
    {
      label: t.email,
      value: (
        <a href={`mailto:${house.email}`} className={link}>
          {house.email}
        </a>
      ),
    },
    { label: t.kvkNumber, value: house.kvkNumber },
  ];
  return (
    <Card heading={house.name}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {facts.map(({ label, value }) => (
          <div key={label} className="min-w-0">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** First with each other; where that does not help, the body that the house belongs to. */
export function ComplaintsCard({ house, language }: CardProps) {
  const t = ownHouse[language];
  const { complaints } = house;
  return (
    <Card heading={t.complaints}>
      <p className="max-w-prose">{complaints ? t.complaintsText(house.name) : t.complaintsFirst}</p>
      {complaints ? (
        <p className="mt-2">
          <a
            href={complaints.url}
            rel="noreferrer"
            className="inline-flex min-h-11 max-w-full items-center gap-2 font-semibold text-leaf underline"
          >
            <ExternalLink className="size-5 shrink-0" />
            <span className="min-w-0 break-words">{complaints.body}</span>
          </a>
        </p>
      ) : null}
    </Card>
  );
}

import type { Metadata } from "next";
import { LinkForm } from "@/components/auth/link-form";
import { Card } from "@/components/ui/card";
import { readObjectionLink } from "@/lib/account/email/email-switch";
import { readHousePhone } from "@/lib/organisation/queries";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { formatInstant } from "@/lib/time/format";
import { formatPhone } from "@/lib/validation/phone";
import { requestLanguage } from "@/lib/web/request-language";
import { objectToEmailAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).objections.linkTitle };
}

/** Opening the link changes nothing: mail scanners open links too. It tells nobody the other address. */
export default async function ObjectEmailPage({ params }: PageProps<"/object-email/[token]">) {
  const { token } = await params;
  const [link, language, phone] = await Promise.all([
    readObjectionLink(token, now()),
    requestLanguage(),
    readHousePhone(),
  ]);
  const t = messages(language).objections;
  const call = phone ? <a href={`tel:${phone}`}>{formatPhone(phone)}</a> : null;
  if (!link || link.objected)
    return (
      <Card className="p-6">
        <h1>{link ? t.frozenTitle : t.goneTitle}</h1>
        <p className="mt-2 mb-4 text-soft">{link ? t.frozenText : t.goneText}</p>
        {call ? (
          <p>
            {t.call} {call}
          </p>
        ) : null}
      </Card>
    );
  return (
    <Card className="p-6">
      <h1>{t.linkTitle}</h1>
      <p className="mt-2 text-soft">{t.linkText(formatInstant(link.switchedAt, language))}</p>
      <p className="mt-2 mb-4 text-soft">{t.linkConsequence}</p>
      <LinkForm action={objectToEmailAction} token={token} send={t.object} sending={t.sending} />
    </Card>
  );
}

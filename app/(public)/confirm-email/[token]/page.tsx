import type { Metadata, Route } from "next";
import { LinkForm } from "@/components/auth/link-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { readEmailLink } from "@/lib/account/email/confirm-email";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { requestLanguage } from "@/lib/web/request-language";
import { confirmEmailAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).ownMail.confirmEmail };
}

/** Opening the link uses nothing up: mail scanners open links too. */
export default async function ConfirmEmailPage({ params }: PageProps<"/confirm-email/[token]">) {
  const { token } = await params;
  const [link, language] = await Promise.all([readEmailLink(token, now()), requestLanguage()]);
  const t = messages(language).ownMail;
  return (
    <Card className="p-6">
      <h1>{link ? t.confirmEmail : t.confirmEmailGone}</h1>
      <p className="mt-2 mb-4 wrap-anywhere text-soft">
        {link ? t.confirmEmailText(link.newEmail) : t.confirmEmailGoneText}
      </p>
      {link ? (
        <LinkForm action={confirmEmailAction} token={token} send={t.confirmEmailSend} sending={t.sending} />
      ) : (
        <Link href={"/account" as Route} className={buttonClass({ width: "full" })}>
          {t.toOwn}
        </Link>
      )}
    </Card>
  );
}

import type { Metadata } from "next";
import { LinkForm } from "@/components/auth/link-form";
import { LinkGone } from "@/components/auth/link-gone";
import { Card } from "@/components/ui/card";
import { isLogInLink } from "@/lib/account/link/log-in-link";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { requestLanguage } from "@/lib/web/request-language";
import { passLogInLinkAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.logInLink };
}

/** Opening the link uses nothing up: mail scanners open links too. */
export default async function LogInLinkPage({ params }: PageProps<"/log-in-link/[token]">) {
  const { token } = await params;
  const [lives, language] = await Promise.all([isLogInLink(token, now()), requestLanguage()]);
  const t = messages(language).gettingIn;
  if (!lives) return <LinkGone title={t.linkGone} text={t.linkGoneText} ask={t.forgot} />;
  return (
    <Card className="p-6">
      <h1>{t.logInLink}</h1>
      <p className="mt-2 mb-4 text-soft">{t.logInLinkText}</p>
      <LinkForm action={passLogInLinkAction} token={token} send={t.goOn} sending={t.signingIn} />
    </Card>
  );
}

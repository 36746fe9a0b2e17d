import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DemoPeople } from "@/components/auth/demo-people";
import { SignInForm } from "@/components/auth/sign-in-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { currentActor, endOfSession } from "@/lib/access/current-actor";
import { home, safeNextPath } from "@/lib/account/browser/next-path";
import { listDemoPeople } from "@/lib/account/sign-in/demo-people";
import { awaitsSetUp } from "@/lib/installation/has-admin";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { signInAction, signInDemoAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.signIn };
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const [query, actor] = await Promise.all([searchParams, currentActor()]);
  const next = one(query.next) ? safeNextPath(one(query.next)) : undefined;
  if (actor) redirect(next ?? home);
  if (await awaitsSetUp()) redirect("/setup");
  const [language, people, end] = await Promise.all([requestLanguage(), listDemoPeople(), endOfSession()]);
  const t = messages(language).gettingIn;
  const news = {
    changed: t.passwordChanged,
    accepted: t.invitationAccepted,
    out: t.signedOut,
    linked: t.linkPassed,
  };
  const told = Object.entries(news).find(([name]) => name === query.done)?.[1];
  const whyHere = end ? t.sessionEnd[end] : next ? t.signInFirst : null;
  const why = told ? null : whyHere;
  const choices = people.map(({ personId, name, role, place }) => ({
    personId,
    name,
    sub: [t.demoRole[role], place].filter(Boolean).join(" · "),
  }));
  return (
    <div className="grid gap-4">
      {told ? <Notice tone="success">{told}</Notice> : null}
      {query.unsent ? (
        <Notice tone="warning" title={t.unsent}>
          <span className="noscript:hidden">{t.unsentKept}</span>
          <span className="hidden noscript:inline">{t.unsentGone}</span>
        </Notice>
      ) : why ? (
        <Notice tone={end === "frozen" ? "warning" : "info"}>{why}</Notice>
      ) : null}
      <Card className="p-6">
        <h1 className="mb-4">{t.signIn}</h1>
        <SignInForm
          action={signInAction}
          next={next}
          t={{ email: t.email, password: t.password, signIn: t.signIn, signingIn: t.signingIn }}
        />
        <p className="mt-3">
          <Link href="/forgot-password" className={buttonClass({ variant: "text" })}>
            {t.forgot}
          </Link>
        </p>
      </Card>
      {choices.length > 0 ? (
        <Card heading={t.demoHeading}>
          <p className="mb-3 text-sm text-soft">{t.demoText}</p>
          <DemoPeople action={signInDemoAction} people={choices} next={next} />
        </Card>
      ) : null}
    </div>
  );
}

import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { SecondFactorForm } from "@/components/auth/second-factor-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { safeNextPath } from "@/lib/account/browser/next-path";
import { readHalfWay } from "@/lib/account/browser/own-cookies";
import { demoCode } from "@/lib/account/second-factor/pass-second-factor";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import { requestLanguage } from "@/lib/web/request-language";
import { passSecondFactorAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.secondFactor };
}

export default async function SecondFactorPage({ searchParams }: PageProps<"/login/second-factor">) {
  const halfWayToken = await readHalfWay();
  if (!halfWayToken) redirect("/login" as Route);
  const [{ next }, language, hint] = await Promise.all([
    searchParams,
    requestLanguage(),
    demoCode(halfWayToken, now()),
  ]);
  const t = messages(language).gettingIn;
  return (
    <Card className="p-6">
      <h1>{t.secondFactor}</h1>
      <p className="mt-2 mb-4 text-soft">{t.secondFactorText}</p>
      {hint ? (
        <Notice tone="info" className="mb-4">
          {t.demoCode(hint)}
        </Notice>
      ) : null}
      <SecondFactorForm
        action={passSecondFactorAction}
        next={typeof next === "string" ? safeNextPath(next) : undefined}
        t={{ code: t.code, codeHint: t.codeHint, send: t.goOn }}
      />
      <p className="mt-3">
        <Link href="/login" className={buttonClass({ variant: "text" })}>
          {t.startAgain}
        </Link>
      </p>
    </Card>
  );
}

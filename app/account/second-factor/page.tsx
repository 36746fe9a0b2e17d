import type { Metadata } from "next";
import {
  BeginSecondFactor,
  EnrolSecondFactor,
  ManageSecondFactor,
  RecoveryCodes,
} from "@/components/auth/second-factor-parts";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/current-actor";
import { needsSecondFactor } from "@/lib/access/policy";
import { readCodes } from "@/lib/account/browser/own-cookies";
import { secondFactorStatus } from "@/lib/account/second-factor/second-factor-status";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import {
  beginSecondFactorAction,
  codesKeptAction,
  enrolSecondFactorAction,
  removeSecondFactorAction,
  replaceRecoveryCodesAction,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: messages(language).ownSecurity.secondFactor };
}

export default async function SecondFactorPage({ searchParams }: PageProps<"/account/second-factor">) {
  const [actor, { begun }] = await Promise.all([requireActor(), searchParams]);
  const [status, codes] = await Promise.all([
    secondFactorStatus(actor, now(), typeof begun === "string" ? begun : undefined),
    readCodes(actor.personId),
  ]);
  const t = messages(actor.language).ownSecurity;
  const must = needsSecondFactor(actor) && status.state !== "on";
  return (
    <>
      <PageHeader title={t.secondFactor} back={{ href: "/account/security", label: t.toSecurity }} />
      {must ? (
        <Notice tone="warning" className="mb-4">
          {t.secondFactorMust}
        </Notice>
      ) : null}
      {status.state === "off" ? <BeginSecondFactor begin={beginSecondFactorAction} t={t} /> : null}
      {status.state === "begun" ? (
        <EnrolSecondFactor status={status} enrol={enrolSecondFactorAction} t={t} />
      ) : null}
      {status.state === "on" && codes.length > 0 ? (
        <RecoveryCodes codes={codes} kept={codesKeptAction} t={t} />
      ) : null}
      {status.state === "on" && codes.length === 0 ? (
        <ManageSecondFactor
          status={status}
          replace={replaceRecoveryCodesAction}
          remove={removeSecondFactorAction}
          t={t}
        />
      ) : null}
    </>
  );
}

import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { signOutAction } from "@/app/actions";
import { MessagePage } from "@/components/shell/message-page";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonForm } from "@/components/ui/button-form";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { type ChildlessReason, whyNoChild } from "@/lib/family/why-no-child";
import type { Language } from "@/lib/i18n/language";
import { readHouse } from "@/lib/organisation/queries";
import { noChild } from "@/lib/texts/no-child";
import { parentArea } from "@/lib/texts/parent-area";
import { shell } from "@/lib/texts/shell";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: noChild[language].title };
}

/** For somebody who may log in but follows no child: the true reason, and what there is to do all the same. */
export default async function NoChildPage() {
  const actor = await requireActor();
  const at = now();
  const [children, house, why] = await Promise.all([
    listOwnChildren(actor, at),
    readHouse(),
    whyNoChild(actor, at),
  ]);
  if (children.length > 0) redirect("/");
  const { language } = actor;
  const t = noChild[language];
  const { heading, text } = wordsFor(why.reason, language, house.name);
  return (
    <MessagePage
      title={heading}
      action={
        <div className="flex flex-wrap gap-2">
          <Link href={"/account" as Route} className={buttonClass()}>
            {parentArea[language].ownData}
          </Link>
          {why.reason.kind === "pays" ? (
            <Link href={"/account/invoices" as Route} className={buttonClass({ variant: "quiet" })}>
              {parentArea[language].invoices}
            </Link>
          ) : null}
          <ButtonForm action={signOutAction}>
            <SubmitButton variant="quiet">{shell[language].signOut}</SubmitButton>
          </ButtonForm>
        </div>
      }
    >
      <p className="whitespace-pre-line">
        {why.reason.kind === "blocked" && why.blockedText ? why.blockedText : text}
      </p>
      {why.phone ? (
        <p>
          {t.reach(house.name)} <a href={`tel:${why.phone}`}>{why.phone}</a> ·{" "}
          <a href={`mailto:${why.email}`} className="break-all">
            {why.email}
          </a>
        </p>
      ) : null}
    </MessagePage>
  );
}

function wordsFor(reason: ChildlessReason, language: Language, house: string) {
  const t = noChild[language];
  switch (reason.kind) {
    case "collects":
      return { heading: t.collects, text: t.collectsText(house) };
    case "pays":
      return { heading: t.pays, text: t.paysText };
    case "blocked":
      return { heading: t.blocked, text: t.blockedText(house) };
    case "later":
      return { heading: t.later(formatDay(reason.startsOn, language, "long")), text: t.laterText };
    case "ended":
      return { heading: t.ended(formatDay(reason.endsOn, language, "long")), text: t.endedText(house) };
    case "none":
      return { heading: t.title, text: t.noneText(house) };
  }
}

import type { Route } from "next";
import type { ReactNode } from "react";
import { chooseLanguageAction, signOutAction } from "@/app/actions";
import { frameBrand } from "@/components/shell/brand";
import { MessagePage } from "@/components/shell/message-page";
import { workNav } from "@/components/shell/work-nav";
import { WorkShell } from "@/components/shell/work-shell";
import { buttonClass } from "@/components/ui/button-class";
import { requireActor } from "@/lib/access/current-actor";
import { workHome } from "@/lib/access/work-home";
import { countObjections } from "@/lib/account/email/objections";
import { countOpenAlarms } from "@/lib/alarm/queries";
import { countWaiting } from "@/lib/care-request/inbox";
import { countChangesWaiting } from "@/lib/change-request/inbox";
import { countDeadLetters } from "@/lib/jobs/queries";
import { countInboxUnread } from "@/lib/messages/inbox";
import { readHouse } from "@/lib/organisation/queries";
import { readWorkplace } from "@/lib/organisation/workplace";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

/** The frame of the daycare's own screens. It shows and permits nothing: every page asks for the role itself. */
export async function WorkLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [house, workplace, waitingRequests, unreadMessages, waitingChanges, ...marks] = await Promise.all([
    readHouse(),
    readWorkplace(actor),
    countWaiting(actor),
    countInboxUnread(actor),
    countChangesWaiting(actor),
    countOpenAlarms(actor),
    countObjections(actor),
    countDeadLetters(actor),
  ]);
  const [openAlarms, accountsOnHold, deadLetters] = marks;
  const t = messages(actor.language).staffFrame;
  const security = {
    href: "/account/security" as Route,
    label: messages(actor.language).ownSecurity.title,
    icon: "security" as const,
  };
  const ownData = {
    href: "/account" as Route,
    label: messages(actor.language).familyData.ownTitle,
    icon: "ownData" as const,
  };
  const ownChildren = { href: "/" as Route, label: t.ownChildren, icon: "ownChildren" as const };
  const ownItems = workplace.isGuardian ? [ownChildren, ownData, security] : [ownData, security];
  return (
    <WorkShell
      language={actor.language}
      chooseLanguage={chooseLanguageAction}
      organisation={frameBrand(house)}
      home={workHome(actor) ?? ("/" as Route)}
      nav={workNav(
        actor,
        t,
        {
          waitingRequests,
          unreadMessages,
          waitingChanges,
          openAlarms,
          accountsOnHold,
          deadLetters,
        },
        house,
      )}
      own={{ personId: actor.personId, name: actor.name, items: ownItems, signOut: signOutAction }}
      place={workplace.locations?.join(" · ") ?? t.allLocations}
    >
      {children}
    </WorkShell>
  );
}

/** Out of reach and not there look the same. */
export async function WorkNotFound() {
  const language = await requestLanguage();
  const { staffFrame: t, errorPages } = messages(language);
  const toStart = (
    <a href="/" className={buttonClass()}>
      {errorPages.toStart}
    </a>
  );
  return (
    <MessagePage title={t.notFound} action={toStart} framed>
      <p>{t.notFoundText}</p>
    </MessagePage>
  );
}

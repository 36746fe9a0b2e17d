import type { Route } from "next";
import type { ReactNode } from "react";
import { chooseChildAction, chooseLanguageAction, signOutAction } from "@/app/actions";
import { frameBrand } from "@/components/shell/brand";
import { parentNav } from "@/components/shell/parent-nav";
import { ParentShell } from "@/components/shell/parent-shell";
import type { ChildChoice } from "@/components/shell/shell-types";
import { workHome } from "@/lib/access/work-home";
import { requireParent } from "@/lib/family/parent-context";
import type { OwnChild } from "@/lib/family/queries";
import type { Language } from "@/lib/i18n/language";
import { countOwnUnread } from "@/lib/messages/queries";
import { readHouse } from "@/lib/organisation/queries";
import { portraitAddress } from "@/lib/portrait/keys";
import { parentArea } from "@/lib/texts/parent-area";
import { formatDay } from "@/lib/time/format";

const invoices = "/account/invoices" as Route;

export default async function ParentLayout({ children }: { children: ReactNode }) {
  const { actor, children: family, child } = await requireParent();
  const { language } = actor;
  const [house, unreadMessages] = await Promise.all([readHouse(), countOwnUnread(actor)]);
  const work = workHome(actor);
  const pays = family.some((one) => one.isContractHolder);
  const choice = (one: OwnChild) => choiceOf(one, language);
  return (
    <ParentShell
      language={language}
      chooseLanguage={chooseLanguageAction}
      organisation={frameBrand(house)}
      home={"/"}
      nav={parentNav(language, { unreadMessages })}
      family={{
        chosen: choice(child),
        others: family.filter((one) => one.id !== child.id).map(choice),
        chooseChild: chooseChildAction,
      }}
      own={{
        personId: actor.personId,
        name: actor.name,
        items: [
          ...(work ? [{ href: work, label: parentArea[language].work, icon: "work" as const }] : []),
          { href: "/account" as Route, label: parentArea[language].ownData, icon: "ownData" as const },
          ...(pays
            ? [{ href: invoices, label: parentArea[language].invoices, icon: "invoices" as const }]
            : []),
          {
            href: "/account/security" as Route,
            label: parentArea[language].security,
            icon: "security" as const,
          },
        ],
        signOut: signOutAction,
      }}
    >
      {children}
    </ParentShell>
  );
}

const choiceOf = (child: OwnChild, language: Language): ChildChoice => ({
  id: child.id,
  name: child.fullName,
  firstName: child.givenName,
  picture: child.portraitId && portraitAddress(child.portraitId),
  sub: [child.groupName, child.locationName].filter(Boolean).join(" · ") || withoutPlace(child, language),
});

function withoutPlace({ placedFrom, placedUntil }: OwnChild, language: Language): string {
  const t = parentArea[language];
  if (placedFrom) return t.placedFrom(formatDay(placedFrom, language, "long"));
  return placedUntil ? t.placedUntil(formatDay(placedUntil, language, "long")) : t.notPlaced;
}

"use client";

import type { Route } from "next";
import type { ReactNode } from "react";
import { LastAnswer } from "@/components/ui/last-answer";
import { Link } from "@/components/ui/link";
import { SkipLink } from "@/components/ui/skip-link";
import { BrowserWaiting } from "@/components/ui/waiting";
import type { Language } from "@/lib/i18n/language";
import { shell } from "@/lib/texts/shell";
import { BottomBar } from "./bottom-bar";
import type { Brand } from "./brand";
import { ChildCard, ChildRow } from "./child-switch";
import { FreshFilters } from "./fresh-filters";
import { HouseLogo } from "./house-logo";
import { KeepChild } from "./keep-child";
import { LanguageSwitch } from "./language-switch";
import { OwnMenuButton } from "./own-menu";
import type { ShellIconName } from "./shell-icon";
import type { FamilyContext, FormPost, NavItem, OwnMenu } from "./shell-types";
import { SideNav } from "./side-nav";
import { SproutMark } from "./sprout-mark";

export type AppShellProps<Icon extends ShellIconName = ShellIconName> = {
  language: Language;
  /** Receives `language`. */
  chooseLanguage: FormPost;
  organisation: Brand;
  home: Route;
  nav: NavItem<Icon>[];
  own: OwnMenu<Icon>;
  /** Parents: the chosen child. Staff and office leave it out. */
  family?: FamilyContext;
  /** Staff and office: where one is at work, shown under the organisation's name. */
  place?: string;
  children: ReactNode;
};

/**
 * The frame around every page after log-in: left column on a wide screen, top row and bottom bar on a phone. A
 * client component, so that a page carries a few names and not the frame's two hundred elements once more
 * (docs/performance.md).
 */
export function AppShell({ children, ...frame }: AppShellProps) {
  const t = shell[frame.language];
  return (
    <>
      <SkipLink label={t.skipToContent} />
      <FreshFilters />
      {frame.family ? <KeepChild childId={frame.family.chosen.id} /> : null}
      <div
        data-person={frame.own.personId}
        className="lg:grid lg:min-h-dvh lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block"
      >
        <LeftColumn {...frame} />
        <div className="min-w-0">
          <TopRow {...frame} />
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full max-w-5xl px-4 pt-4 pb-28 lg:px-10 lg:pb-10 print:max-w-none print:p-0"
          >
            {children}
          </main>
        </div>
      </div>
      <LastAnswer close={t.closeAnswer} />
      <BrowserWaiting />
      <BottomBar items={frame.nav} label={t.mainMenu} moreLabel={t.more} />
    </>
  );
}

type FrameProps = Omit<AppShellProps, "children">;

function LeftColumn({ language, organisation, home, nav, family, place }: FrameProps) {
  const t = shell[language];
  return (
    <aside className="sticky top-0 hidden h-dvh content-start gap-4 overflow-y-auto border-line border-r bg-card p-4 lg:grid">
      <HouseBrand organisation={organisation} home={home} place={place} />
      {family ? <ChildCard family={family} labels={t} /> : null}
      <SideNav items={nav} label={t.mainMenu} />
    </aside>
  );
}

function TopRow({ language, chooseLanguage, organisation, home, own, family, place }: FrameProps) {
  const t = shell[language];
  const languageSwitch = <LanguageSwitch language={language} action={chooseLanguage} label={t.language} />;
  return (
    <header
      data-print="hide"
      className="mx-auto flex max-w-5xl items-center justify-between gap-3 px-4 pt-3 lg:justify-end lg:px-10 lg:pt-4"
    >
      <div className="min-w-0 lg:hidden">
        {family ? (
          <ChildRow family={family} labels={t} />
        ) : (
          <HouseBrand organisation={organisation} home={home} place={place} />
        )}
      </div>
      <div className="flex shrink-0 items-center gap-3">
        <div className="hidden lg:block">{languageSwitch}</div>
        <OwnMenuButton own={own} labels={{ menu: t.ownMenu(own.name), signOut: t.signOut }}>
          <div className="mt-1 border-line border-t px-1 pt-1 lg:hidden">{languageSwitch}</div>
        </OwnMenuButton>
      </div>
    </header>
  );
}

type BrandProps = Pick<AppShellProps, "organisation" | "home" | "place">;

function HouseBrand({ organisation, home, place }: BrandProps) {
  return (
    <Link href={home} className="flex min-h-11 min-w-0 items-center gap-3 rounded-md px-2 no-underline">
      {organisation.logo ? (
        <HouseLogo logo={organisation.logo} />
      ) : (
        <SproutMark className="size-6 shrink-0 text-leaf" />
      )}
      <span className="min-w-0">
        <span className="line-clamp-2 font-semibold text-lg">{organisation.name}</span>
        {place ? <span className="line-clamp-2 text-sm text-soft">{place}</span> : null}
      </span>
    </Link>
  );
}

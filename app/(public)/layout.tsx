import type { ReactNode } from "react";
import { chooseLanguageAction } from "@/app/actions";
import { doorBrand } from "@/components/shell/brand";
import { HouseLogo } from "@/components/shell/house-logo";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { SproutMark } from "@/components/shell/sprout-mark";
import { readHouse } from "@/lib/organisation/queries";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";

/** The calm frame around every page that needs no log-in. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [house, language] = await Promise.all([readHouse(), requestLanguage()]);
  const { name, logo } = doorBrand(house);
  const t = messages(language).shell;
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-md grid-rows-[auto_1fr] px-4 pt-3 pb-8">
      <header className="flex min-h-11 items-center justify-end">
        <LanguageSwitch language={language} action={chooseLanguageAction} label={t.language} />
      </header>
      <main id="main" className="grid content-center gap-6">
        <p className="flex flex-wrap items-center justify-center gap-2.5 text-center font-semibold text-xl">
          {logo ? <HouseLogo logo={logo} /> : <SproutMark className="size-8 shrink-0 text-leaf" />}
          <span className={logo ? "w-full" : undefined}>{name}</span>
        </p>
        <div>{children}</div>
      </main>
    </div>
  );
}

import { House } from "lucide-react";
import type { ReactNode } from "react";
import ParentLayout from "@/app/(parent)/layout";
import { chooseLanguageAction, signOutAction } from "@/app/actions";
import { AppShell } from "@/components/shell/app-shell";
import { requireActor } from "@/lib/auth/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { messages } from "@/lib/i18n/catalogue";
import { readHouse } from "@/lib/organisation/queries";
import { now } from "@/lib/time/clock";

/** The own account, in the frame in which the person is at home. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const family = actor.grants.length > 0 ? [] : await listOwnChildren(actor, now());
  if (family.length > 0) return <ParentLayout>{children}</ParentLayout>;
  const t = messages(actor.language).ownSecurity;
  return (
    <AppShell
      language={actor.language}
      chooseLanguage={chooseLanguageAction}
      organisation={await readHouse()}
      home="/"
      nav={[{ href: "/", label: t.toStart, icon: House, exact: true, phone: {} }]}
      own={{ name: actor.name, items: [], signOut: signOutAction }}
    >
      {children}
    </AppShell>
  );
}

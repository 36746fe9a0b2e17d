import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signOutAction } from "@/app/actions";
import { MessagePage } from "@/components/shell/message-page";
import { Button } from "@/components/ui/button";
import { requireActor } from "@/lib/auth/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { parentArea } from "@/lib/i18n/messages/parent-area";
import { shell } from "@/lib/i18n/messages/shell";
import { readHouse } from "@/lib/organisation/queries";
import { now } from "@/lib/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: parentArea[language].noChild };
}

/** For somebody who may log in but sees no child: not linked yet, no longer, or without a view of daily life. */
export default async function NoChildPage() {
  const actor = await requireActor();
  const [children, organisation] = await Promise.all([listOwnChildren(actor, now()), readHouse()]);
  if (children.length > 0) redirect("/");
  const t = parentArea[actor.language];
  return (
    <MessagePage
      title={t.noChild}
      action={
        <form action={signOutAction}>
          <Button type="submit" variant="quiet">
            {shell[actor.language].signOut}
          </Button>
        </form>
      }
    >
      <p>{t.noChildText(organisation.name)}</p>
    </MessagePage>
  );
}

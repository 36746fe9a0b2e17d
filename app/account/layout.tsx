import type { ReactNode } from "react";
import ParentLayout from "@/app/(parent)/layout";
import { WorkLayout } from "@/app/work-layout";
import { requireActor } from "@/lib/access/current-actor";
import { listOwnChildren } from "@/lib/family/queries";
import { now } from "@/lib/time/clock";

/** The own account, in the frame in which the person is at home. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const family = actor.grants.length > 0 ? [] : await listOwnChildren(actor, now());
  return family.length > 0 ? <ParentLayout>{children}</ParentLayout> : <WorkLayout>{children}</WorkLayout>;
}

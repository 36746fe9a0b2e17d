import "server-only";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { PersonActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/current-actor";
import { workHome } from "@/lib/access/work-home";
import { now } from "@/lib/time/clock";
import { chosenChildCookie } from "./chosen-child";
import { listOwnChildren, type OwnChild } from "./queries";

export type ParentContext = { actor: PersonActor; children: OwnChild[]; child: OwnChild };

/**
 * For every parent page: who asks, the own children, and the chosen one (a cookie, checked against them;
 * else the eldest). Staff without children of their own go to their own start page.
 */
export const requireParent = cache(async (): Promise<ParentContext> => {
  const actor = await requireActor();
  const children = await listOwnChildren(actor, now());
  const wanted = (await cookies()).get(chosenChildCookie)?.value;
  const child = children.find((one) => one.id === wanted) ?? children[0];
  if (child) return { actor, children, child };
  redirect(workHome(actor) ?? ("/no-child" as Route));
});

import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { now } from "@/lib/time/clock";
import { hasRole, type PersonActor } from "./actor";
import { findSession, type SessionEnd, whySessionEnded } from "./find-session";
import type { Role } from "./roles";
import { sessionCookie } from "./session-token";

/** Who is asking, from the session cookie; null when nobody is signed in. Read once per render. */
export const currentActor = cache(async (): Promise<PersonActor | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? findSession(token, now()) : null;
});

/** For the log-in page: why this browser, which was inside before, no longer is. */
export async function endOfSession(): Promise<SessionEnd | null> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? whySessionEnded(token, now()) : null;
}

/** The path that proxy.ts saw, so that a person returns there after logging in. */
async function requestedPath(): Promise<string> {
  return (await headers()).get("x-portal-path") ?? "/";
}

async function loginPath(more: Record<string, string> = {}): Promise<Route> {
  const path = await requestedPath();
  const query = new URLSearchParams({ ...(path === "/" ? {} : { next: path }), ...more });
  return (query.size > 0 ? `/login?${query}` : "/login") as Route;
}

/** Sends people who are not signed in to the log-in page and back afterwards. */
export async function requireActor(): Promise<PersonActor> {
  return (await currentActor()) ?? redirect(await loginPath());
}

/** As requireActor, for what somebody sends: the log-in page then says that it did not arrive. */
export async function requireSender(): Promise<PersonActor> {
  return (await currentActor()) ?? redirect(await loginPath({ unsent: "1" }));
}

/**
 * For staff and office pages. Somebody without such a role is sent to the own start page, exactly as if
 * the page were not there; a role that needs a second factor is sent to set it up first.
 */
export async function requireRole(...wanted: Role[]): Promise<PersonActor> {
  const actor = await requireActor();
  if (hasRole(actor, ...wanted)) return actor;
  redirect(actor.awaitsSecondFactor ? "/account/second-factor" : "/");
}

import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { now } from "@/lib/time/clock";
import { hasRole, type PersonActor, type Role } from "./actor";
import { findSession, type SessionEnd, whySessionEnded } from "./find-session";
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

/** Sends people who are not signed in to the log-in page and back afterwards. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = await requestedPath();
  redirect((path === "/" ? "/login" : `/login?next=${encodeURIComponent(path)}`) as Route);
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

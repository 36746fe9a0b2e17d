import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { findSession } from "@/lib/access/find-session";
import { sessionCookie } from "@/lib/access/session-token";
import { config } from "@/lib/config";
import { log } from "@/lib/log/log";
import { now } from "@/lib/time/clock";
import { longestSessionMinutes } from "../settings";

declare module "next-auth" {
  interface User {
    sessionToken?: string;
  }
}

/**
 * Auth.js carries a session into the cookie and out of it. Every way of getting in (password, second factor,
 * demo) ends in a session row made by openSession; the only credential here is the token of that fresh row, so
 * there is one lock for all of them. No route of Auth.js is mounted: nothing but our own actions reaches it.
 * The "JWT" is that opaque token itself: ending the row ends the session at the next request.
 */
const auth = NextAuth(() => {
  const { name, options } = sessionCookie();
  return {
    secret: config().AUTH_SECRET,
    trustHost: true,
    pages: { signIn: "/login" },
    session: { strategy: "jwt", maxAge: longestSessionMinutes * 60 },
    cookies: { sessionToken: { name, options } },
    jwt: {
      encode: async ({ token }) => String(token?.sessionToken ?? ""),
      decode: async ({ token }) => {
        const actor = token ? await findSession(token, now()) : null;
        return actor ? { sub: actor.personId, sessionToken: token } : null;
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sessionToken: user.sessionToken } : token),
    },
    providers: [
      Credentials({
        id: "session",
        credentials: { sessionToken: {} },
        authorize: async ({ sessionToken }) => {
          if (typeof sessionToken !== "string") return null;
          const actor = await findSession(sessionToken, now());
          return actor ? { id: actor.personId, sessionToken } : null;
        },
      }),
    ],
    logger: {
      error: (error) => log("error", "auth-failed", { error: error.name }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
});

/** Puts a fresh session into the cookie. Only from a server action. */
export const carryIn = async (sessionToken: string): Promise<void> => {
  await auth.signIn("session", { sessionToken, redirect: false });
};

/** Takes it out again. */
export const carryOut = async (): Promise<void> => {
  await auth.signOut({ redirect: false });
};

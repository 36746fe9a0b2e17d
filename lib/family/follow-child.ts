import "server-only";
import { cookies } from "next/headers";
import { sessionCookie } from "@/lib/access/session-token";
import type { Outcome } from "@/lib/act/outcome";
import { chosenChildCookie, chosenChildSeconds } from "./chosen-child";

/**
 * After something was done for this child the screens show this child, also where another tab chose another one
 * meanwhile. Readable by script, so that each tab can say which child it shows (components/shell/keep-child.tsx).
 */
export async function followChild<Value>(childId: string, outcome: Outcome<Value>): Promise<Outcome<Value>> {
  if (!outcome.ok) return outcome;
  const options = { ...sessionCookie().options, httpOnly: false, maxAge: chosenChildSeconds };
  (await cookies()).set(chosenChildCookie, childId, options);
  return outcome;
}

import "server-only";
import { cookies } from "next/headers";
import { sessionCookie } from "@/lib/access/session-token";
import { seal, unseal } from "@/lib/crypto/secret-box";
import { carryIn, carryOut } from "../session/next-auth";
import { knownDeviceDays, tokenMinutes } from "../settings";
import type { SignedIn } from "../sign-in/sign-in";

/** The other cookies of getting in, with the prefix and options of the session's own. */
const own = (name: string) => {
  const { name: sessionName, options } = sessionCookie();
  return { name: sessionName.replace("portal-session", name), options };
};

const deviceCookie = () => own("portal-device");
const halfWayCookie = () => own("portal-half-way");

/** Auth.js notes where a log-in came from in a cookie of its own, which nothing here reads. */
async function dropCallbackCookies() {
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.endsWith("authjs.callback-url")) jar.delete(name);
}

export async function keepSignedIn({ sessionToken, deviceCookie: device }: SignedIn): Promise<void> {
  await carryIn(sessionToken);
  await keepDevice(device);
  (await cookies()).delete({ ...halfWayCookie().options, name: halfWayCookie().name });
  await dropCallbackCookies();
}

export async function keepDevice(value: string): Promise<void> {
  const { name, options } = deviceCookie();
  (await cookies()).set(name, value, { ...options, maxAge: knownDeviceDays * 24 * 3600 });
}

export async function keepHalfWay(token: string): Promise<void> {
  const { name, options } = halfWayCookie();
  (await cookies()).set(name, token, { ...options, maxAge: tokenMinutes.second_factor * 60 });
}

export const readHalfWay = async () => (await cookies()).get(halfWayCookie().name)?.value ?? null;
export const readDevice = async () => (await cookies()).get(deviceCookie().name)?.value ?? null;

export async function forgetSession(): Promise<void> {
  await carryOut();
  await dropCallbackCookies();
}

const codesCookie = () => own("portal-recovery-codes");
const codesMinutes = 10;

/** New recovery codes on their way to the next page, sealed for this person; they are readable nowhere else. */
export async function keepCodes(personId: string, codes: readonly string[]): Promise<void> {
  const { name, options } = codesCookie();
  const value = seal("shown-recovery-codes", personId, codes.join(" "));
  (await cookies()).set(name, value, { ...options, maxAge: codesMinutes * 60 });
}

export async function readCodes(personId: string): Promise<string[]> {
  const value = (await cookies()).get(codesCookie().name)?.value;
  if (!value) return [];
  try {
    return unseal("shown-recovery-codes", personId, value).split(" ");
  } catch {
    // Another person's, on a shared computer: not for these eyes.
    return [];
  }
}

export async function dropCodes(): Promise<void> {
  const { name, options } = codesCookie();
  (await cookies()).delete({ ...options, name });
}

import "server-only";
import { notFound } from "next/navigation";
import { requireRole } from "@/lib/access/current-actor";
import { deskRoles, officeRoles } from "@/lib/access/roles";
import { now } from "@/lib/time/clock";
import { readLocationSettings } from "./location-settings";

type Params = Promise<{ id: string }>;

/** The gate of a location's own pages: whoever works at a desk there sees how it is arranged. */
export async function requireLocation(params: Params) {
  const [actor, { id }] = await Promise.all([requireRole(...deskRoles), params]);
  const settings = await readLocationSettings(actor, id, now());
  if (!settings) notFound();
  return { actor, language: actor.language, settings };
}

/** The gate of the forms in which a location is changed: the office's. */
export async function requireArrangedLocation(params: Params) {
  const [actor, { id }] = await Promise.all([requireRole(...officeRoles), params]);
  const settings = await readLocationSettings(actor, id, now());
  if (!settings?.mayArrange) notFound();
  return { actor, language: actor.language, settings };
}

import { eq, type SQL } from "drizzle-orm";
import { notificationWish } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";

/** How somebody wants to hear of things is read and chosen by that person alone, as a condition on `notification_wish`. */
export const ownWishes = (actor: PersonActor): SQL => eq(notificationWish.personId, actor.personId);

import { z } from "zod";
import { noticeTopics, noticeWishes } from "@/db/schema/change-request";

/** One choice per topic. */
export const noticeWishesForm = z.strictObject(
  Object.fromEntries(noticeTopics.map((topic) => [topic, z.enum(noticeWishes, "choose")])) as Record<
    (typeof noticeTopics)[number],
    z.ZodEnum<{ at_once: "at_once"; daily: "daily"; never: "never" }>
  >,
);

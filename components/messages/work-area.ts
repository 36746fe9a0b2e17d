import type { Role } from "@/lib/access/actor";

/** The same screens stand in two places: for the people of a location, and for the office. */
export const workAreas = {
  staff: { base: "/staff/messages", news: "/staff/news", roles: ["carer", "manager"] },
  office: { base: "/office/messages", news: "/office/news", roles: ["office", "admin"] },
} as const satisfies Record<string, { base: string; news: string; roles: readonly Role[] }>;
export type WorkArea = keyof typeof workAreas;

export type Query = Record<string, string | string[] | undefined>;

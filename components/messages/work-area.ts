import { groupRoles, officeRoles, type Role } from "@/lib/access/roles";

/** The same screens stand in two places: for the people of a location, and for the office. */
export const workAreas = {
  staff: { base: "/staff/messages", news: "/staff/news", roles: groupRoles },
  office: { base: "/office/messages", news: "/office/news", roles: officeRoles },
} as const satisfies Record<string, { base: string; news: string; roles: readonly Role[] }>;
export type WorkArea = keyof typeof workAreas;

export type Query = Record<string, string | string[] | undefined>;

/** What somebody does at the daycare. */
export const roles = ["carer", "manager", "office", "admin"] as const;
export type Role = (typeof roles)[number];

/** The people at a group, each for the own locations. */
export const groupRoles = ["carer", "manager"] as const satisfies readonly Role[];

/** Those with a whole location or the organisation in their reach: they decide, and need a second factor. */
export const deskRoles = ["manager", "office", "admin"] as const satisfies readonly Role[];

/** Those at no location, for all of them. */
export const officeRoles = ["office", "admin"] as const satisfies readonly Role[];

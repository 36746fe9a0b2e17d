/** What an installation needs before the first child can come, in this order. */
export const setupSteps = ["organisation", "location", "group"] as const;
export type SetupStep = (typeof setupSteps)[number];

/** The three parts of the country between which school holidays are spread. */
export const schoolRegions = ["north", "middle", "south"] as const;
export type SchoolRegion = (typeof schoolRegions)[number];

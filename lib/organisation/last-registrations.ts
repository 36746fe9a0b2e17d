import type { Registration } from "./location-settings";

/** Of each kind of care the registration that no other follows; they come the latest first. */
export const lastRegistrations = (registrations: readonly Registration[]): Registration[] =>
  registrations.filter(
    ({ careType }, at) => registrations.findIndex((one) => one.careType === careType) === at,
  );

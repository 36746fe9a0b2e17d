declare const brand: unique symbol;

/** Calendar date in the Netherlands as 'YYYY-MM-DD'; its text order is its date order. */
export type CareDay = string & { readonly [brand]: "CareDay" };

/** Local wall time as 'HH:MM'. PostgreSQL answers 'HH:MM:SS'; lib/time/local-time.ts shortens it. */
export type LocalTime = string & { readonly [brand]: "LocalTime" };

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** For ids from an address: what is none cannot be looked up, and is not there. */
export const isUuid = (text: string): boolean => form.test(text);

/** Passwords and one-time codes; a postcode is no secret. */
export const isSecretField = (name: string) => /password|^code$|recoveryCode/i.test(name);

/** Closed list of deeds in the diary, `subject.deed`. Add a line here with every new act. */
export const acts = ["account.signedIn", "account.signedOut"] as const;

export type Act = (typeof acts)[number];

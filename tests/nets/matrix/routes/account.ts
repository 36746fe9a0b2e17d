import { byFamily, byOffice, everybody, gone, open, type Route, signedIn } from "../answers";

export const accountRoutes: Record<string, Route> = {
  "/account": { answers: signedIn },
  /** Not while an earlier wish waits, as that of both parents does (built/world/). */
  "/account/organisation": { answers: signedIn },
  "/account/change": { answers: { ...signedIn, parent: "/account", otherParent: "/account" } },
  "/account/security": { answers: signedIn },
  "/account/second-factor": { answers: signedIn },
  /** Whoever pays, whether or not a child is seen. */
  "/account/invoices": { answers: signedIn },
  "/account/invoices/[id]": {
    answers: signedIn,
    id: (target) => target.invoiceId,
    sees: { ...byFamily, ...byOffice },
  },
  "/no-child": { answers: { ...signedIn, parent: "/", otherParent: "/" } },
  /** Somebody administers this installation. */
  "/setup": { answers: gone },
  "/login": { answers: { ...everybody("/"), anonymous: "ok" } },
  "/login/second-factor": { answers: everybody("/login") },
  "/forgot-password": { answers: open },
  "/signed-out": { answers: open },
  /** A link is a secret, not an id: without the right one everybody is told that it no longer works. */
  "/invitation/[token]": { answers: open, id: () => "x", sees: {} },
  "/confirm-email/[token]": { answers: open, id: () => "x", sees: {} },
  "/object-email/[token]": { answers: open, id: () => "x", sees: {} },
  "/log-in-link/[token]": { answers: open, id: () => "x", sees: {} },
  "/reset-password/[token]": { answers: open, id: () => "x", sees: {} },
};

import { AsyncLocalStorage } from "node:async_hooks";

/** A visitor has an answer within ten seconds; what nobody looks at outlasts the database's own limit of 10 s. */
const limits = { visitor: 8_000, background: 12_000 };

// Each bundle of the app has a copy of this module; they share the pool of connections, and so this too.
const holder = globalThis as { portalPatience?: AsyncLocalStorage<number> };
const store = () => {
  holder.portalPatience ??= new AsyncLocalStorage();
  return holder.portalPatience;
};

export const withPatience = <Result>(milliseconds: number, work: () => Result): Result =>
  store().run(milliseconds, work);

/** For work in the background, and for files that are long in the making. */
export const patiently = <Result>(work: () => Result): Result => withPatience(limits.background, work);

/** How many milliseconds of silence end a wait for the database. */
export const patience = () => store().getStore() ?? limits.visitor;

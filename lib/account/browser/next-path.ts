import type { Route } from "next";

export const home = "/" as Route;

const nowhere = "http://portal.invalid";

/** A path on this very site, else the front page: a link in a strange mail cannot send people elsewhere. */
export function safeNextPath(wanted: string | undefined): Route {
  if (!wanted || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return home;
  const url = URL.canParse(wanted, nowhere) ? new URL(wanted, nowhere) : null;
  if (url?.origin !== nowhere || url.pathname.startsWith("//")) return home;
  return `${url.pathname}${url.search}` as Route;
}

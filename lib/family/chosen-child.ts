/** The cookie with the chosen child: a preference, no secret and no right; every read checks it against the own children. */
export const chosenChildCookie = "child";

/** A year, so that the choice outlives a log-in. */
export const chosenChildSeconds = 365 * 24 * 3600;

/** Pages about one thing of one child, and the list in which the other child's things stand. */
const lists: [RegExp, string][] = [
  [/^\/photos\/[0-9a-f-]{36}$/, "/photos"],
  [/^\/child\/documents\/[^/]+$/, "/child/documents"],
  [/^\/messages\/[0-9a-f-]{36}$/, "/messages"],
];

/** What says something about one child or about what was just done, and not about the other. */
const ofOneChild = ["sent", "attachment", "problem", "before", "print", "month"];

/**
 * Where a parent goes on after choosing another child: the same page for that child, or its list where the
 * page was about one thing of the first.
 * @param shown path with query of the page on the screen, of this portal
 */
export function placeForOtherChild(shown: string): string {
  const { pathname: path, searchParams } = new URL(shown, "http://portal.invalid");
  // Two slashes would name another host.
  const pathname = path.replace(/^\/+/, "/");
  const list = lists.find(([pattern]) => pattern.test(pathname))?.[1];
  if (list) return list;
  for (const name of ofOneChild) searchParams.delete(name);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

import NextLink, { type LinkProps } from "next/link";

/**
 * A link within the portal. It fetches nothing ahead: every page is made per request, so what Next fetches
 * ahead is no page yet, and costs the server two more requests per visible link (docs/performance.md).
 */
export function Link<Path>(props: LinkProps<Path>) {
  return <NextLink prefetch={false} {...props} />;
}

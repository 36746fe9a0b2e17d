"use client";

import NextLink, { type LinkProps } from "next/link";
import { LinkWaiting } from "./waiting";

/**
 * A link within the portal. It fetches nothing ahead: every page is made per request, so what Next fetches
 * ahead is no page yet, and costs the server two more requests per visible link (docs/performance.md). From the
 * tap until the next page stands it shows that it was heard.
 */
export function Link<Path>({ children, ...props }: LinkProps<Path>) {
  return (
    <NextLink prefetch={false} {...props}>
      {children}
      <LinkWaiting />
    </NextLink>
  );
}

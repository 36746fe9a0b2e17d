"use client";

import type { Route } from "next";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

type NavLinkProps = { href: Route; exact?: boolean; className?: string; children: ReactNode };

/** A link that knows whether its page, or a page below it, is the one on screen. */
export function NavLink({ href, exact, className, children }: NavLinkProps) {
  const path = usePathname();
  const here = path === href;
  const below = !exact && path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={here ? "page" : below ? "true" : undefined} className={className}>
      {children}
    </Link>
  );
}

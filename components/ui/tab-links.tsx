import type { Route } from "next";
import { Link } from "./link";

type TabLinksProps = { label: string; tabs: readonly { href: Route; text: string; isOpen: boolean }[] };

/** Views of one list, each at its own address; works without script. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav
      aria-label={label}
      className="flex w-fit max-w-full flex-wrap gap-1 rounded-md border border-line bg-card p-1"
    >
      {tabs.map(({ href, text, isOpen }) => (
        <Link
          key={href}
          href={href}
          aria-current={isOpen ? "page" : undefined}
          className="grid min-h-11 content-center rounded-sm px-4 font-semibold text-soft no-underline hover:text-ink aria-[current]:bg-leaf-soft aria-[current]:text-leaf-ink"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

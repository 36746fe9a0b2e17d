import { clsx } from "clsx";
import type { NavItem } from "./shell-types";

type NavBadgeProps = Pick<NavItem, "badge" | "badgeLabel"> & { className?: string };

export function NavBadge({ badge, badgeLabel, className }: NavBadgeProps) {
  if (!badge) return null;
  return (
    <span
      className={clsx(
        "min-w-5 whitespace-nowrap rounded-full bg-berry px-1.5 text-center font-bold text-on-berry text-xs leading-5",
        className,
      )}
    >
      <span aria-hidden={badgeLabel ? true : undefined}>{badge > 99 ? "99+" : badge}</span>
      {badgeLabel ? <span className="sr-only">{badgeLabel}</span> : null}
    </span>
  );
}

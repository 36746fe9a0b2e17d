import { NavBadge } from "./nav-badge";
import { NavLink } from "./nav-link";
import { ShellIcon } from "./shell-icon";
import type { NavItem } from "./shell-types";

type SideNavProps = { items: NavItem[]; label: string };

export function SideNav({ items, label }: SideNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="grid gap-0.5">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink
              href={item.href}
              exact={item.exact}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 py-2 font-semibold text-soft no-underline hover:bg-paper hover:text-ink aria-[current]:bg-leaf-soft aria-[current]:text-leaf-ink"
            >
              <ShellIcon icon={item.icon} className="size-5 shrink-0" />
              <span className="min-w-0 flex-1">{item.label}</span>
              <NavBadge badge={item.badge} badgeLabel={item.badgeLabel} />
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

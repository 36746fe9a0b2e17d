import { Menu as MenuIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { MenuSheet, menuItemClass } from "@/components/ui/menu-parts";
import { NavBadge } from "./nav-badge";
import { NavLink } from "./nav-link";
import { ShellIcon } from "./shell-icon";
import type { NavItem } from "./shell-types";

const slot =
  "relative grid min-h-13 min-w-0 content-center justify-items-center gap-0.5 rounded-md px-0.5 font-semibold text-soft text-xs no-underline aria-[current]:text-leaf";

type BottomBarProps = { items: NavItem[]; label: string; moreLabel: string };

/** The bar at the bottom of a phone: at most five places, the last one opens what has no place of its own. */
export function BottomBar({ items, label, moreLabel }: BottomBarProps) {
  const direct = items.filter((item) => item.phone);
  const rest = items.filter((item) => !item.phone);
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-card pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto grid max-w-xl auto-cols-fr grid-flow-col px-1 py-1">
        {direct.map((item) => (
          <li key={item.href} className="min-w-0">
            <BarLink item={item} />
          </li>
        ))}
        {rest.length > 0 ? (
          <li className="min-w-0">
            <MoreMenu items={rest} label={moreLabel} />
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function BarLink({ item }: { item: NavItem }) {
  return (
    <NavLink href={item.href} exact={item.exact} className={slot}>
      <span className="relative">
        <ShellIcon icon={item.phone?.icon ?? item.icon} className="size-5" />
        <NavBadge badge={item.badge} badgeLabel={item.badgeLabel} className="absolute -top-2 left-3" />
      </span>
      <span className="max-w-full truncate">{item.phone?.label ?? item.label}</span>
    </NavLink>
  );
}

function MoreLink({ item }: { item: NavItem }) {
  return (
    <NavLink href={item.href} exact={item.exact} className={menuItemClass}>
      <ShellIcon icon={item.icon} />
      <span className="flex-1">{item.label}</span>
      <NavBadge badge={item.badge} badgeLabel={item.badgeLabel} />
    </NavLink>
  );
}

function MoreMenu({ items, label }: { items: NavItem[]; label: string }) {
  const waiting = items.reduce((sum, item) => sum + (item.badge ?? 0), 0);
  return (
    <Menu className="relative">
      <summary className={slot}>
        <span className="relative">
          <MenuIcon className="size-5" />
          <NavBadge badge={waiting} className="absolute -top-2 left-3" />
        </span>
        <span className="max-w-full truncate">{label}</span>
      </summary>
      <MenuSheet className="right-0 bottom-full mb-2">
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <MoreLink item={item} />
            </li>
          ))}
        </ul>
      </MenuSheet>
    </Menu>
  );
}

import type { ReactNode } from "react";
import { ButtonForm } from "@/components/ui/button-form";
import { Face } from "@/components/ui/face";
import { ChevronDown, LogOut } from "@/components/ui/icons";
import { forgetAllTyped } from "@/components/ui/kept-typing";
import { Link } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { MenuSheet, menuItemClass } from "@/components/ui/menu-parts";
import { FormWaiting } from "@/components/ui/waiting";
import { ShellIcon } from "./shell-icon";
import type { OwnMenu } from "./shell-types";

type OwnMenuProps = { own: OwnMenu; labels: { menu: string; signOut: string }; children?: ReactNode };

/** The menu behind the own name, top right. `children` is what a phone has no other place for. */
export function OwnMenuButton({ own, labels, children }: OwnMenuProps) {
  return (
    <Menu className="relative shrink-0">
      <summary className="flex min-h-11 min-w-11 items-center justify-center gap-2.5 rounded-md font-semibold">
        <Face name={own.name} picture={own.picture} size="s" />
        <span className="sr-only">{labels.menu}</span>
        <span aria-hidden className="hidden max-w-60 truncate lg:block">
          {own.name}
        </span>
        <ChevronDown className="hidden size-5 lg:block" />
      </summary>
      <MenuSheet className="top-full right-0 mt-2">
        <p className="truncate px-3 py-2 text-sm text-soft lg:hidden">{own.name}</p>
        {own.items.map(({ href, label, icon }) => (
          <Link key={href} href={href} className={menuItemClass}>
            <ShellIcon icon={icon} />
            {label}
          </Link>
        ))}
        <ButtonForm action={own.signOut} onSubmit={() => forgetAllTyped()}>
          <button type="submit" className={menuItemClass}>
            <LogOut />
            {labels.signOut}
            <FormWaiting />
          </button>
        </ButtonForm>
        {children}
      </MenuSheet>
    </Menu>
  );
}

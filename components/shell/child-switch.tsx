import type { ReactNode } from "react";
import { ButtonForm } from "@/components/ui/button-form";
import { Face } from "@/components/ui/face";
import { ChevronsUpDown } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { MenuSheet, menuItemClass } from "@/components/ui/menu-parts";
import { FormWaiting } from "@/components/ui/waiting";
import type { FamilyContext } from "./shell-types";

type ChildSwitchProps = {
  family: FamilyContext;
  className?: string;
  sheetClassName?: string;
  menuClassName?: string;
  summary: ReactNode;
};

/** The other children of the family behind one button; choosing one is a small form. */
function ChildSwitch({
  family,
  className,
  sheetClassName,
  menuClassName = "relative",
  summary,
}: ChildSwitchProps) {
  return (
    <Menu className={menuClassName}>
      <summary className={className}>{summary}</summary>
      <MenuSheet className={sheetClassName}>
        <ButtonForm action={family.chooseChild}>
          {family.others.map((child) => (
            <button key={child.id} type="submit" name="childId" value={child.id} className={menuItemClass}>
              <Face name={child.name} picture={child.picture} size="s" />
              <span className="min-w-0">
                {child.name}
                <span className="block font-normal text-soft text-xs">{child.sub}</span>
              </span>
            </button>
          ))}
          <FormWaiting />
        </ButtonForm>
      </MenuSheet>
    </Menu>
  );
}

type ContextProps = { family: FamilyContext; labels: { chosenChild: string; chooseChild: string } };

/** The card at the top of the left column. */
export function ChildCard({ family, labels }: ContextProps) {
  const { chosen, others } = family;
  return (
    <section
      aria-label={labels.chosenChild}
      className="relative grid justify-items-center rounded-lg border border-line bg-paper p-4 text-center"
    >
      <Face name={chosen.name} picture={chosen.picture} size="l" />
      <p className="mt-2 font-semibold">{chosen.name}</p>
      <p className="text-sm text-soft">{chosen.sub}</p>
      {others.length > 0 ? (
        <ChildSwitch
          family={family}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-control px-4 font-semibold text-sm text-soft hover:text-ink"
          menuClassName="mt-2"
          sheetClassName="inset-x-0 top-full mt-2 w-auto! min-w-0!"
          summary={
            <>
              <ChevronsUpDown className="size-4" />
              {labels.chooseChild}
            </>
          }
        />
      ) : null}
    </section>
  );
}

/** The same choice in the top row of a phone. */
export function ChildRow({ family, labels }: ContextProps) {
  const { chosen, others } = family;
  const who = (
    <>
      <Face name={chosen.name} picture={chosen.picture} />
      <span className="min-w-0 text-left">
        <span className="block truncate font-semibold text-lg">{chosen.firstName}</span>
        <span className="block truncate text-sm text-soft">{chosen.sub}</span>
      </span>
    </>
  );
  if (others.length === 0) return <div className="flex min-w-0 items-center gap-3">{who}</div>;
  return (
    <ChildSwitch
      family={family}
      className="flex min-w-0 items-center gap-3 rounded-md"
      sheetClassName="top-full left-0 mt-2"
      summary={
        <>
          {who}
          <ChevronsUpDown className="size-5 shrink-0" />
          <span className="sr-only">{labels.chooseChild}</span>
        </>
      }
    />
  );
}

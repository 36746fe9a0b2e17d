import { clsx } from "clsx";
import type { ReactNode } from "react";

/** One drawing of the lucide package: elements of an svg of 24 by 24 points with their attributes. */
type Drawing = [tag: string, attributes: Record<string, string | number | undefined>][];

export type IconComponent = (props: { className?: string }) => ReactNode;

const markup = (drawing: Drawing) =>
  drawing
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${written.join("")}/>`;
    })
    .join("");

/**
 * An icon that says nothing by itself: what it stands for is told in words beside it. Its look is in
 * globals.css; the attributes keep it small and an outline where the styles did not arrive.
 * One element whose inside is written once, since a page has some thirty of them (docs/decisions/0015-icons-of-one-element.md).
 */
export function drawn(drawing: Drawing): IconComponent {
  const inside = { __html: markup(drawing) };
  return ({ className }) => (
    <svg
      viewBox="0 0 24 24"
      width={24}
      height={24}
      fill="none"
      stroke="currentColor"
      aria-hidden
      className={clsx("icon", className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of the lucide package, nothing from outside
      dangerouslySetInnerHTML={inside}
    />
  );
}

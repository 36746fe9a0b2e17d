import { clsx } from "clsx";
import { type ButtonLook, buttonLook } from "./button-look";

/**
 * Classes are put side by side, not merged (merging would send nine kilobytes along with every form): a class that
 * must win over the look is written with an exclamation mark, such as `px-2!`. The same holds for the form fields.
 * The look of a button, also for a link that should look like one: `<Link className={buttonClass()}>`.
 */
export const buttonClass = ({ className, ...choice }: ButtonLook & { className?: string } = {}): string =>
  clsx(buttonLook(choice), className);

import { type ButtonLook, buttonLook } from "./button-look";
import { cn } from "./cn";

/** The look of a button, also for a link that should look like one: `<Link className={buttonClass()}>`. */
export const buttonClass = ({ className, ...choice }: ButtonLook & { className?: string } = {}): string =>
  cn(buttonLook(choice), className);

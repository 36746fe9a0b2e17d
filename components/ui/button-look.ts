import { cva, type VariantProps } from "class-variance-authority";

/**
 * The look of a button without a wish of one's own. Apart from button-class.ts for the error pages: every
 * page sends them along, and cn() would bring nine kilobytes.
 */
export const buttonLook = cva(
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border font-semibold no-underline transition-colors [&_svg]:size-5 [&_svg]:shrink-0 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-60",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-leaf px-4.5 py-2 text-on-leaf hover:bg-leaf/90",
        quiet: "border-control bg-transparent px-4.5 py-2 text-ink hover:bg-card",
        text: "border-transparent bg-transparent px-1 py-2 text-leaf hover:underline",
        danger: "border-transparent bg-berry px-4.5 py-2 text-on-berry hover:bg-berry/90",
      },
      width: { auto: "", full: "w-full" },
    },
    defaultVariants: { variant: "primary", width: "auto" },
  },
);

export type ButtonLook = VariantProps<typeof buttonLook>;

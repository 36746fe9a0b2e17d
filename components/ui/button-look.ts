import { cva, type VariantProps } from "class-variance-authority";
import { buttonBase, primaryColours } from "./primary-button";

/** The look of a button without a wish of one's own: cn() would bring nine kilobytes along. */
export const buttonLook = cva(buttonBase, {
  variants: {
    variant: {
      primary: primaryColours,
      quiet: "border-control bg-transparent px-4.5 py-2 text-ink hover:bg-card",
      text: "border-transparent bg-transparent px-1 py-2 text-leaf hover:underline",
      danger: "border-transparent bg-berry px-4.5 py-2 text-on-berry hover:bg-berry/90",
    },
    width: { auto: "", full: "w-full" },
  },
  defaultVariants: { variant: "primary", width: "auto" },
});

export type ButtonLook = VariantProps<typeof buttonLook>;

import { cva, type VariantProps } from "class-variance-authority";
import { clsx } from "clsx";
import { initials, tintFor } from "./face-tint";
import { tintClass } from "./tone";

const look = cva("grid shrink-0 place-items-center overflow-hidden rounded-full font-bold", {
  variants: {
    size: { s: "size-8 text-xs", m: "size-11 text-base", l: "size-16 text-xl", xl: "size-32 text-2xl" },
  },
  defaultVariants: { size: "m" },
});
const pixels = { s: 32, m: 44, l: 64, xl: 128 };

type FaceProps = VariantProps<typeof look> & {
  name: string;
  /** Address of a picture on this origin; without one the initials show. */
  picture?: string | null;
  className?: string;
};

/** A person's picture or initials. Decorative: the name always stands beside it, or on the button around it. */
export function Face({ name, picture, size, className }: FaceProps) {
  const side = pixels[size ?? "m"];
  return (
    <span aria-hidden className={clsx(look({ size }), tintClass[tintFor(name)], className)}>
      {picture ? (
        // biome-ignore lint/performance/noImgElement: sizes are made once at upload, nothing is left to optimise
        <img src={picture} alt="" width={side} height={side} className="size-full object-cover" />
      ) : (
        initials(name)
      )}
    </span>
  );
}

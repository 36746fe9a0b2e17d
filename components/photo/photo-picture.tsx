import { cn } from "@/components/ui/cn";

type PhotoPictureProps = {
  id: string;
  size: "small" | "large";
  width: number;
  height: number;
  placeholder: string;
  alt: string;
  /** The first few on a page are asked for at once, the others when they come near. */
  eager?: boolean;
  /** Before the scripts, on a slow line: what the page is opened for. */
  foremost?: boolean;
  /** For a photo by itself: as wide as fits, and never higher than this length of CSS. */
  tallest?: string;
  className?: string;
};

/** A photo in its place: width and height are known, so nothing jumps, and a blur stands there until it comes. */
export function PhotoPicture({
  id,
  size,
  width,
  height,
  placeholder,
  alt,
  eager,
  foremost,
  tallest,
  className,
}: PhotoPictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: sizes are made once at upload, nothing is left to optimise
    <img
      src={`/api/files/photos/${id}/${size}`}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={foremost ? "high" : "auto"}
      decoding="async"
      style={{
        backgroundImage: `url(${placeholder})`,
        ...(tallest ? { width: `min(100%, ${width}px, calc(${tallest} * ${width / height}))` } : {}),
      }}
      className={cn("bg-center bg-cover", className)}
    />
  );
}

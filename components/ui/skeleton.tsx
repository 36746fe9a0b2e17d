import { cn } from "./cn";

const heights = { line: "h-5", field: "h-11.5", row: "h-16", card: "h-40", page: "h-96" };

type SkeletonProps = { height?: keyof typeof heights; label: string; count?: number; className?: string };

/** Holds the place of what is still coming, at the same height, so that nothing jumps. */
export function Skeleton({ height = "card", label, count = 1, className }: SkeletonProps) {
  const places = Array.from({ length: count }, (_, place) => `place-${place}`);
  return (
    <div role="status" className={cn("grid gap-3", className)}>
      <span className="sr-only">{label}</span>
      {places.map((place) => (
        <div
          key={place}
          aria-hidden
          className={cn("animate-pulse rounded-lg border border-line bg-card", heights[height])}
        />
      ))}
    </div>
  );
}

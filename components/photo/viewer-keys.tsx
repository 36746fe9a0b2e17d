"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

type ViewerKeysProps = { previous?: string; next?: string; children: React.ReactNode };

const farEnough = 50;

/** Arrow keys and a swipe go where the links below the photo go; without script those links remain. */
export function ViewerKeys({ previous, next, children }: ViewerKeysProps) {
  const router = useRouter();
  const start = useRef<{ x: number; y: number } | null>(null);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if ((event.target as HTMLElement).closest("input, select, textarea")) return;
      const target = event.key === "ArrowLeft" ? previous : event.key === "ArrowRight" ? next : undefined;
      if (target) router.push(target as Route);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [previous, next, router]);

  const end = (x: number, y: number) => {
    const from = start.current;
    start.current = null;
    // A zoomed-in photo is being moved about, not left.
    if (!from || (window.visualViewport?.scale ?? 1) > 1.05) return;
    const [across, down] = [x - from.x, Math.abs(y - from.y)];
    if (Math.abs(across) < farEnough || Math.abs(across) < down * 1.5) return;
    const target = across > 0 ? previous : next;
    if (target) router.push(target as Route);
  };
  return (
    <div
      className="touch-pan-y touch-pinch-zoom"
      onTouchStart={({ touches }) => {
        const [only, second] = [touches[0], touches[1]];
        start.current = only && !second ? { x: only.clientX, y: only.clientY } : null;
      }}
      onTouchEnd={({ changedTouches }) => {
        const [touch] = [changedTouches[0]];
        if (touch) end(touch.clientX, touch.clientY);
      }}
    >
      {children}
    </div>
  );
}

"use client";

import { type ComponentProps, type MouseEvent, useEffect, useRef } from "react";

/** A `<details>` that also closes on Escape, on a click outside and after a choice. Works without script. */
export function Menu({ children, ...rest }: ComponentProps<"details">) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      if (!menu.current?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        menu.current.querySelector("summary")?.focus();
      } else if (menu.current.contains(event.target as Node)) return;
      menu.current.open = false;
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", close);
    };
  }, []);

  const closeAfterChoice = (event: MouseEvent<HTMLDetailsElement>) => {
    if (!(event.target as Element).closest("a, button")) return;
    // Only after the click has done its work: a button that vanishes first might not send its form.
    setTimeout(() => menu.current?.removeAttribute("open"));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link arrives here as a click as well
    <details ref={menu} onClick={closeAfterChoice} {...rest}>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";

/** Asks once more before the act; works without script. */
export function Unfold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-leaf hover:underline">
        {summary}
      </summary>
      <div className="pt-1">{children}</div>
    </details>
  );
}

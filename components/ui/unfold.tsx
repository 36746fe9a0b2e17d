import type { ReactNode } from "react";

type UnfoldProps = {
  summary: string;
  /** What it is about, for those who hear several one by one. */
  about?: string;
  children: ReactNode;
};

/** Asks once more before the act; works without script. */
export function Unfold({ summary, about, children }: UnfoldProps) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-leaf hover:underline">
        {summary}
        {about ? <span className="sr-only">{` ${about}`}</span> : null}
      </summary>
      <div className="pt-1">{children}</div>
    </details>
  );
}

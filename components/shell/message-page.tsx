import type { ReactNode } from "react";
import { SproutMark } from "./sprout-mark";

type MessagePageProps = {
  title: string;
  children: ReactNode;
  action: ReactNode;
  /** Stands inside the frame, which has the main landmark already. */
  framed?: boolean;
};

/** A page that only has something to say: not found, went wrong. */
export function MessagePage({ title, children, action, framed }: MessagePageProps) {
  const Area = framed ? "div" : "main";
  return (
    <Area
      id={framed ? undefined : "main"}
      className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-3 px-4 py-8"
    >
      <SproutMark className="size-8 text-leaf" />
      <h1>{title}</h1>
      <div className="grid gap-2 text-soft">{children}</div>
      <div className="mt-2">{action}</div>
    </Area>
  );
}

import type { ReactNode } from "react";

/** The pop-up lies over the overview when it is opened from there; on a first visit it is a page of its own. */
export default function CareChangesLayout({ children, modal }: { children: ReactNode; modal: ReactNode }) {
  return (
    <>
      {children}
      {modal}
    </>
  );
}

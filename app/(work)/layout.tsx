import type { ReactNode } from "react";
import { WorkLayout } from "@/app/work-layout";

export default function Layout({ children }: { children: ReactNode }) {
  return <WorkLayout>{children}</WorkLayout>;
}

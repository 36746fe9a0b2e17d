"use client";

import { FailurePage } from "@/components/shell/failure-page";

type FailureProps = { error: unknown; retry: () => void };

export default function ParentFailure(props: FailureProps) {
  return <FailurePage {...props} framed />;
}

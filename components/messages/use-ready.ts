"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** True once script runs: what needs it stays out of the page until then. */
export const useReady = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

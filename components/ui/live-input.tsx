"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ControlWiring } from "./field";
import { Input } from "./input";

/** So long nobody types, then the list follows. */
const pause = 300;

type LiveInputProps = ControlWiring & { text: string; here: Route };

/** The field of a search that is answered while one types: by the same address as the form's own button leads to. */
export function LiveInput({ text, here, ...control }: LiveInputProps) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);
  // The page was led elsewhere by a link; what is being typed is left alone.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = text;
  }, [text]);

  const follow = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const typed = field.current?.value.trim() ?? "";
      const query = typed ? `?${new URLSearchParams({ [control.name]: typed })}` : "";
      router.replace(`${here}${query}` as Route, { scroll: false });
    }, pause);
  };
  return (
    <Input
      {...control}
      ref={field}
      type="search"
      defaultValue={text}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      onInput={follow}
    />
  );
}

/** The look shared by input, textarea and select. 16 px text, so phones do not zoom in. */
export const controlClass =
  "w-full min-w-0 min-h-11.5 rounded-md border border-control bg-card px-3.5 text-base text-ink placeholder:text-soft disabled:opacity-60 aria-invalid:border-berry aria-invalid:border-2";

/** What every button shares, and the colours of the one to press: button-look.ts has the choices. */
export const buttonBase =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border font-semibold no-underline transition-colors [&_svg]:size-5 [&_svg]:shrink-0 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-60";
export const primaryColours = "border-transparent bg-leaf px-4.5 py-2 text-on-leaf hover:bg-leaf/90";

/** For the error pages, which every page sends along three times: without the machinery of the choices. */
export const primaryButton = `${buttonBase} ${primaryColours}`;

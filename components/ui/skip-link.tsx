/** First stop of the Tab key: past the navigation to `<main id="main">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-card focus:px-4.5 focus:py-2.5 focus:font-semibold"
    >
      {label}
    </a>
  );
}

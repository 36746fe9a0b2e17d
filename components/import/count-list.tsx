type CountListProps = { counts: readonly { label: string; count: number; text?: string }[] };

/** How many of each; those there are none of go without a word of explanation. */
export function CountList({ counts }: CountListProps) {
  return (
    <dl className="mb-4 divide-y divide-line">
      {counts.map(({ label, count, text }) => (
        <div key={label} className="flex flex-wrap items-baseline justify-between gap-x-3 py-2 first:pt-0">
          <dt className="min-w-0">
            {label}
            {text && count > 0 ? <span className="block text-sm text-soft">{text}</span> : null}
          </dt>
          <dd className="font-semibold tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The portal's own mark: a stem with two leaves. Takes the colour of the text around it. */
export function SproutMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M12 21v-9.5M7.5 21h9" />
      <path d="M12 14.5c-4.4 0-7-2.3-7-6.5 4.4 0 7 2.3 7 6.5Z" />
      <path d="M12 11.5c0-4.4 2.5-7.5 7-7.5 0 4.7-2.5 7.5-7 7.5Z" />
    </svg>
  );
}

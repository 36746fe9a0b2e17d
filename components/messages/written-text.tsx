import { cn } from "@/components/ui/cn";
import { linkedText } from "@/lib/messages/linked-text";

/** What somebody wrote, with its lines and its links. No page outside hears where its visitor came from. */
export function WrittenText({ text, className }: { text: string; className?: string }) {
  return (
    <p className={cn("whitespace-pre-wrap", className)}>
      {linkedText(text).map(({ text: part, href }, index) =>
        href ? (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change place
            key={index}
            href={href}
            {...(href.startsWith("http") ? { target: "_blank" } : {})}
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
          >
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

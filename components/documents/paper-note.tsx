import { TriangleAlert } from "@/components/ui/icons";
import { isPrintable } from "@/lib/documents/printable";

/** Under a name that papers cannot show as it is written: said where it is recorded, not only when a paper is made. */
export function PaperNote({ text, note }: { text: string; note: string }) {
  if (isPrintable(text)) return null;
  return (
    <p className="mt-1 flex items-start gap-2 rounded-md bg-sun-soft px-3 py-1 text-sm">
      <TriangleAlert className="mt-0.5 size-4 shrink-0 text-sun" />
      {note}
    </p>
  );
}

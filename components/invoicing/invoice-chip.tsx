import { Chip } from "@/components/ui/chip";
import { CircleCheck, Undo2 } from "@/components/ui/icons";
import { Clock } from "@/components/ui/work-icons";
import type { Language } from "@/lib/i18n/language";
import type { ListedInvoice } from "@/lib/invoicing/queries";
import { papers } from "@/lib/texts/papers";

const looks = {
  open: { icon: Clock, tone: "sun" },
  partly: { icon: Clock, tone: "sun" },
  paid: { icon: CircleCheck, tone: "leaf" },
  credited: { icon: Undo2, tone: "plain" },
} as const;

type InvoiceChipProps = { invoice: Pick<ListedInvoice, "kind" | "state">; language: Language };

export function InvoiceChip({ invoice, language }: InvoiceChipProps) {
  const t = papers[language];
  const look = looks[invoice.state];
  return (
    <Chip icon={look.icon} tone={look.tone}>
      {invoice.kind === "credit_note" ? t.creditNoteState : t.states[invoice.state]}
    </Chip>
  );
}

import { cn } from "@/components/ui/cn";
import type { Block, Fact } from "@/lib/documents/sheet";
import { PaperTable } from "./paper-table";

type Of<Type extends Block["type"]> = Extract<Block, { type: Type }>;

export function PaperFacts({ facts, className }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={cn("grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2", className)}>
      {facts.map(({ label, value }) => (
        <div key={label} className="min-w-0">
          <dt className="text-soft text-xs">{label}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sums({ block }: { block: Of<"sums"> }) {
  return (
    <dl className="ml-auto grid w-full max-w-sm gap-1">
      {block.rows.map(({ label, value, strong }) => (
        <div
          key={label}
          className={cn(
            "flex flex-wrap justify-between gap-x-4 px-3 py-1",
            strong && "rounded-md bg-leaf-soft py-2 font-semibold text-leaf-ink text-lg",
          )}
        >
          <dt>{label}</dt>
          <dd className="ml-auto tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Signatures({ block }: { block: Of<"signatures"> }) {
  return (
    <div className="grid gap-8 pt-4 sm:grid-cols-2">
      {block.parties.map(({ name, role }) => (
        <div key={role}>
          <p className="text-soft text-xs">{role}</p>
          <p className="font-semibold">{name}</p>
          <p className="mt-12 border-control border-t pt-1 text-soft text-xs">
            Handtekening, plaats en datum
          </p>
        </div>
      ))}
    </div>
  );
}

export function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case "heading":
      return (
        <div className="pt-2">
          <h2>{block.text}</h2>
          {block.detail ? <p className="text-sm text-soft">{block.detail}</p> : null}
        </div>
      );
    case "text":
      return <p className="max-w-prose">{block.text}</p>;
    case "facts":
      return <PaperFacts facts={block.facts} />;
    case "table":
      return <PaperTable table={block} />;
    case "sums":
      return <Sums block={block} />;
    case "signatures":
      return <Signatures block={block} />;
  }
}

import type { PersonRow } from "@/lib/change-request/view";

/** People with their relation and a number to call. */
export function PeopleRows({ people, none }: { people: readonly PersonRow[]; none: string }) {
  if (people.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="divide-y divide-line">
      {people.map((one) => (
        <li
          key={`${one.name} ${one.phone}`}
          className="flex flex-wrap justify-between gap-x-4 py-2 first:pt-0 last:pb-0"
        >
          <span className="min-w-0">
            {one.name} <span className="text-soft">· {one.relation}</span>
          </span>
          <a href={`tel:${one.phone.replace(/[^+\d]/g, "")}`} className="whitespace-nowrap">
            {one.phone}
          </a>
        </li>
      ))}
    </ul>
  );
}

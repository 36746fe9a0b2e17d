import { Button } from "@/components/ui/button";
import { Search } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";

type StartSearchProps = { t: Record<"search" | "searchGo", string> };

/** Leads to the families with what was typed; works without script. */
export function StartSearch({ t }: StartSearchProps) {
  return (
    <search>
      <form method="get" action="/team/families" autoComplete="off" className="flex gap-2">
        <Input
          type="search"
          name="q"
          aria-label={t.search}
          placeholder={t.search}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          className="sm:w-64"
        />
        <Button type="submit" variant="quiet" aria-label={t.searchGo}>
          <Search />
        </Button>
      </form>
    </search>
  );
}

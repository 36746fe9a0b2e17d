import { Button } from "@/components/ui/button";
import { CircleCheck, TriangleAlert } from "@/components/ui/icons";
import { CircleX, Clock, RotateCcw, Upload } from "@/components/ui/work-icons";
import type { UploadItem } from "./upload-queue";

export type UploadRowTexts = {
  waiting: string;
  /** With # where the percentage goes. */
  sending: string;
  sent: string;
  failed: string;
  retry: string;
  storeBlocked: string;
  rejections: Record<string, string>;
};

const marks = {
  waiting: { icon: Clock, colour: "text-soft" },
  sending: { icon: Upload, colour: "text-sky" },
  sent: { icon: CircleCheck, colour: "text-leaf" },
  refused: { icon: CircleX, colour: "text-berry" },
  failed: { icon: TriangleAlert, colour: "text-sun" },
};

type UploadRowProps = { item: UploadItem; retry: () => void; t: UploadRowTexts };

/** One file: its name, how far it is, and what became of it. */
export function UploadRow({ item, retry, t }: UploadRowProps) {
  const { icon: Icon, colour } = marks[item.state];
  return (
    <li className="grid gap-1 px-3 py-2">
      <div className="flex min-h-11 items-center gap-3">
        <Icon className={`size-5 shrink-0 ${colour}`} />
        <div className="min-w-0 flex-1">
          <p className="truncate">{item.name}</p>
          <p className="text-sm text-soft">{stateText(item, t)}</p>
        </div>
        {item.state === "failed" ? (
          <Button variant="quiet" onClick={retry}>
            <RotateCcw />
            {t.retry}
          </Button>
        ) : null}
      </div>
      {item.state === "sending" ? (
        <progress
          value={item.percent}
          max={100}
          aria-label={item.name}
          className="h-1.5 w-full overflow-hidden rounded-full accent-leaf"
        />
      ) : null}
    </li>
  );
}

function stateText(item: UploadItem, t: UploadRowTexts): string {
  if (item.state === "sending") return t.sending.replace("#", String(item.percent));
  if (item.state === "refused") return t.rejections[item.reason ?? ""] ?? item.reason ?? t.failed;
  if (item.state === "failed" && item.blocked) return t.storeBlocked;
  return t[item.state];
}

import { FileText } from "@/components/ui/icons";
import type { AttachmentView } from "@/lib/messages/view";
import type { Messages } from "@/lib/texts/catalogue";

type Texts = Pick<Messages["conversations"], "photoAlt" | "attachments">;

const sizeText = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Math.round(bytes / 1_000_000)} MB`;

/** Photos as small pictures, documents by name; both open from the portal itself. */
export function AttachmentLinks({ files, t }: { files: readonly AttachmentView[]; t: Texts }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={t.attachments} className="mt-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          <a
            href={`/api/files/attachments/${file.id}`}
            className="block rounded-md border border-control bg-card text-ink text-sm no-underline"
            {...(file.kind === "pdf" ? { download: file.fileName } : { target: "_blank", rel: "noopener" })}
          >
            {file.kind === "photo" ? (
              // biome-ignore lint/performance/noImgElement: made once at upload, nothing is left to optimise
              <img
                src={`/api/files/attachments/${file.id}`}
                alt={t.photoAlt(file.fileName)}
                width={144}
                height={144}
                loading="lazy"
                className="size-36 rounded-md object-cover"
              />
            ) : (
              <span className="flex min-h-11 items-center gap-2 px-3 py-2">
                <FileText className="size-5 shrink-0 text-leaf" />
                <span className="min-w-0 break-all">
                  {file.fileName} <span className="text-soft">({sizeText(file.bytes)})</span>
                </span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

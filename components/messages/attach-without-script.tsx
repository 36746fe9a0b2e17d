import { buttonClass } from "@/components/ui/button-class";
import { Input } from "@/components/ui/input";
import type { Messages } from "@/lib/texts/catalogue";

type Texts = Pick<Messages["conversations"], "attach" | "attachFirst" | "attachHint" | "file">;

/** Where no script runs a file is sent first, by a form of its own, and comes back as part of the page. */
export function AttachWithoutScript({ back, t }: { back: string; t: Texts }) {
  return (
    <noscript>
      <form
        method="post"
        action={`/api/files/attachments?${new URLSearchParams({ back })}`}
        encType="multipart/form-data"
        className="mt-4 grid gap-2 border-line border-t pt-4"
      >
        <p className="text-sm">{t.attachFirst}</p>
        <label htmlFor="attachment-file" className="font-semibold">
          {t.file} <span className="font-normal text-sm text-soft">{t.attachHint}</span>
        </label>
        <Input id="attachment-file" type="file" name="file" required className="py-2" />
        <button type="submit" className={buttonClass({ variant: "quiet" })}>
          {t.attach}
        </button>
      </form>
    </noscript>
  );
}
